import { useLocale, useTranslations } from 'next-intl';
import type { FactClaim, FactStatement } from '../../domain/facts/fun-fact.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactSources } from './fact-sources.tsx';
import { Figure } from './figure.tsx';

interface Props {
  fact: FactStatement;
  /** The number that it stands beside: what both count alike is not said twice. */
  than: FactClaim;
}

/** Another number for the same thing in one line: since when, how much, of what where that differs, who says so. */
export function SecondValue({ fact, than }: Props) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const { asOf, counted, countedLabel, scope, value, sources } = fact;
  const countsAlike = counted === than.counted && countedLabel?.value === than.countedLabel?.value;
  return (
    <p className="then" id={fact.id}>
      {asOf ? formatPartialDate(asOf, locale) : t('asOfUnknown')}
      {scope === than.scope ? null : `, ${t(`shortScopes.${scope}`)}`}
      {': '}
      <b>
        <Figure value={value} />
      </b>
      {countsAlike ? null : (
        <>
          {' '}
          {counted === 'other' && countedLabel ? <LocalizedText text={countedLabel} /> : t(`countedShort.${counted}`)}
        </>
      )}
      {' · '}
      <FactSources sources={sources} isBrief />
    </p>
  );
}
