import { useTranslations } from 'next-intl';
import type { CitedIn } from '../../domain/facts/fact-citation.ts';
import type { FactRanking } from '../../domain/facts/fun-fact.ts';
import type { ToldRow } from '../../domain/facts/told-together.ts';
import { CountryPlate } from '../actors/country-plate.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactCitation } from './fact-citation.tsx';
import { Figure } from './figure.tsx';
import { OtherSentence } from './other-sentence.tsx';
import { SecondValue } from './second-value.tsx';
import { ValueBar } from './value-bar.tsx';

interface Props {
  told: ToldRow;
  ranking: FactRanking;
  cited: CitedIn;
}

/** A place of a ranking; below its bar what other counts say of the same country, and, folded, why they differ. */
export function RankingRow({ told: { row, beside }, ranking, cited }: Props) {
  const t = useTranslations('Facts');
  const most = Math.max(...ranking.rows.map(({ value }) => value));
  return (
    <tbody>
      <tr>
        <td className="place" rowSpan={beside.length ? 2 : 1}>
          {row.place}
          {row.isTied ? <small> {t('tied')}</small> : null}
        </td>
        <th scope="row">
          {row.country ? <CountryPlate code={row.country} /> : null}
          {!row.country && row.name ? <LocalizedText text={row.name} /> : null}
          {row.format === 'year' ? null : <ValueBar value={row} most={most} />}
        </th>
        <td className="number">
          <Figure value={row} />
        </td>
      </tr>
      {beside.length ? (
        <tr>
          <td className="details" colSpan={2}>
            {beside.map((fact) => (
              <SecondValue key={fact.id} fact={fact} than={ranking} />
            ))}{' '}
            <details className="more">
              <summary>{t('why')}</summary>
              {beside.map((fact) => (
                <div key={fact.id}>
                  <OtherSentence fact={fact} than={ranking} />
                  <FactCitation fact={fact} cited={cited} />
                </div>
              ))}
            </details>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
