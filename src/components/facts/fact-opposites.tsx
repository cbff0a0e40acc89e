import { useLocale, useTranslations } from 'next-intl';
import type { FactConflict, FunFact } from '../../domain/facts/fun-fact.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactClaim } from './fact-claim.tsx';
import { Figure } from './figure.tsx';
import './fact-opposites.css';

interface Props {
  fact: FunFact;
  conflict: FactConflict;
}

/** Two numbers that contradict each other, side by side, each with what it counts, its date and source, and why. */
export function FactOpposites({ fact, conflict }: Props) {
  const t = useTranslations('FactClaim');
  const { fact: other, numbers, reason } = conflict;
  const address = `${addressOf('/facts', useLocale())}#${other.id}`;
  return (
    <div className="conflict">
      {numbers ? (
        <dl className="versus">
          <div>
            <dt>{t('this')}</dt>
            <dd>
              <b>
                <Figure value={numbers.here} />
              </b>
              <FactClaim claim={fact} format={numbers.here.format} />
            </dd>
          </div>
          <div>
            <dt>
              <a href={address}>{t('that')}</a>
            </dt>
            <dd>
              <b>
                <Figure value={numbers.there} />
              </b>
              <FactClaim claim={other} format={numbers.there.format} />
            </dd>
          </div>
        </dl>
      ) : (
        <p>
          {t('that')}:{' '}
          <a href={address}>
            <LocalizedText text={other.title} />
          </a>
        </p>
      )}
      <p>
        <LocalizedText text={reason} />
      </p>
    </div>
  );
}
