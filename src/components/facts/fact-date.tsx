import { useLocale, useTranslations } from 'next-intl';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';

/** Since when a number holds, where it is told without its source. A year is its own date. */
export function FactDate({ fact }: { fact: FunFact }) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const isYear = fact.kind === 'statement' && fact.value.format === 'year';
  if (!fact.asOf && isYear) return null;
  return <small>({fact.asOf ? t('asOf', { date: formatPartialDate(fact.asOf, locale) }) : t('asOfUnknown')})</small>;
}
