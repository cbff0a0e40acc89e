import { useLocale, useTranslations } from 'next-intl';
import type { FactClaim as Claim, ValueFormat } from '../../domain/facts/fun-fact.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactSources } from './fact-sources.tsx';

interface Props {
  claim: Claim;
  /** The format of the number that is meant. */
  format: ValueFormat;
}

/** Years and places in a row count nothing: what they say stands in their sentence. */
const countless: ValueFormat[] = ['year', 'ordinal'];

/** What a number says, since when it holds and who says so: belongs beside every number. */
export function FactClaim({ claim, format }: Props) {
  const t = useTranslations('Facts');
  const rich = useTranslations('FactClaim').rich;
  const locale = useLocale();
  const { counted, countedLabel, scope, asOf, sources } = claim;
  return (
    <>
      {countless.includes(format) ? null : (
        <>
          {rich(format === 'number' ? 'counted' : 'given', {
            what: () => (countedLabel ? <LocalizedText text={countedLabel} /> : t(`counted.${counted}`)),
            scope: t(`scopes.${scope}`),
          })}
          {' · '}
        </>
      )}
      {asOf ? `${t('asOf', { date: formatPartialDate(asOf, locale) })} · ` : null}
      {/* A year is its own date. */}
      {asOf || format === 'year' ? null : `${t('asOfUnknown')} · `}
      <FactSources sources={sources} />
    </>
  );
}
