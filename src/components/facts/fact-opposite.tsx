import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../domain/country.ts';
import type { FactConflict } from '../../domain/facts/fun-fact.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactClaim } from './fact-claim.tsx';
import { FactEvidence } from './fact-evidence.tsx';
import { Figure } from './figure.tsx';
import './fact-opposite.css';

interface Props {
  conflict: FactConflict;
}

/**
 * Another number for the same thing: of what, how much, what it counts, since when, who says so, and why both stand.
 */
export function FactOpposite({ conflict }: Props) {
  const t = useTranslations('FactClaim');
  const locale = useLocale();
  const { fact: other, country, numbers, reason } = conflict;
  const subject = country ? countryName(country, locale) : null;
  const said = numbers ? <Figure value={numbers.there} /> : <LocalizedText text={other.title} />;
  return (
    <div className="then">
      <p>
        {subject ? t('otherOf', { subject }) : t('other')}{' '}
        <b>
          <a href={`${addressOf('/facts', locale)}#${other.id}`}>{said}</a>
        </b>
        {' · '}
        {numbers ? (
          <FactClaim claim={other} format={numbers.there.format} />
        ) : (
          <FactEvidence claim={other} format={null} isBrief />
        )}
      </p>
      <p>
        <LocalizedText text={reason} />
      </p>
    </div>
  );
}
