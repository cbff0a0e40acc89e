import { useLocale, useTranslations } from 'next-intl';
import type { FactClaim, ValueFormat } from '../../domain/facts/fun-fact.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { FactSources } from './fact-sources.tsx';

interface Props {
  claim: Pick<FactClaim, 'asOf' | 'sources'>;
  /** The format of the number that is meant; null where it is not told. */
  format: ValueFormat | null;
  /** Whether further sources are told elsewhere. */
  isBrief?: boolean;
}

/** Since when a number holds and who says so. A year is its own date. */
export function FactEvidence({ claim: { asOf, sources }, format, isBrief }: Props) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  return (
    <>
      {asOf ? `${t('asOf', { date: formatPartialDate(asOf, locale) })} · ` : null}
      {asOf || format === 'year' ? null : `${t('asOfUnknown')} · `}
      <FactSources sources={sources} isBrief={isBrief} />
    </>
  );
}
