import { useLocale, useTranslations } from 'next-intl';
import { countsNothing } from '../../domain/facts/fact-sentence.ts';
import type { FactClaim as Claim, ValueFormat } from '../../domain/facts/fun-fact.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { FactCounted } from './fact-counted.tsx';
import { FactSources } from './fact-sources.tsx';

interface Props {
  claim: Claim;
  /** The format of the number that is meant. */
  format: ValueFormat;
  /** In one short line, where what is counted and further sources are told elsewhere. */
  isBrief?: boolean;
}

/** What a number says, since when it holds and who says so: belongs beside every number. A year is its own date. */
export function FactClaim({ claim, format, isBrief = false }: Props) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const { asOf, sources } = claim;
  return (
    <>
      {isBrief || countsNothing(format) ? null : (
        <>
          <FactCounted claim={claim} format={format} />
          {' · '}
        </>
      )}
      {asOf ? `${t('asOf', { date: formatPartialDate(asOf, locale) })} · ` : null}
      {asOf || format === 'year' ? null : `${t('asOfUnknown')} · `}
      <FactSources sources={sources} isBrief={isBrief} />
    </>
  );
}
