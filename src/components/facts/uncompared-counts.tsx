import { useTranslations } from 'next-intl';
import type { CitedIn } from '../../domain/facts/fact-citation.ts';
import type { ToldStatement } from '../../domain/facts/told-together.ts';
import { CountryPlate } from '../actors/country-plate.tsx';
import { FactClaim } from './fact-claim.tsx';
import { FactMore } from './fact-more.tsx';
import { FactSentence } from './fact-sentence.tsx';
import { Figure } from './figure.tsx';
import { SecondValue } from './second-value.tsx';

interface Props {
  uncompared: ToldStatement[];
  cited: CitedIn;
}

/** Countries that have a number but no place in the ranking, because they are counted otherwise. */
export function UncomparedCounts({ uncompared, cited }: Props) {
  const t = useTranslations('Facts');
  if (!uncompared.length) return null;
  return (
    <div className="uncompared">
      <h3>{t('uncompared')}</h3>
      <ul>
        {uncompared.map(({ fact, beside }) => (
          <li key={fact.id} id={fact.id}>
            <p className="head">
              {fact.country ? <CountryPlate code={fact.country} /> : null}{' '}
              <b>
                <Figure value={fact.value} />
              </b>
            </p>
            <p className="source">
              <FactClaim claim={fact} format={fact.value.format} isBrief /> · {t(`countedShort.${fact.counted}`)}
            </p>
            {beside.map((other) => (
              <SecondValue key={other.id} fact={other} than={fact} />
            ))}{' '}
            <FactMore told={{ fact, beside }} cited={cited}>
              <p>
                <FactSentence fact={fact} />
              </p>
            </FactMore>
          </li>
        ))}
      </ul>
    </div>
  );
}
