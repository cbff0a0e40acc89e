import type { useTranslations } from 'next-intl';
import { countryName } from '../../domain/country.ts';
import {
  type FundingAmount,
  type FundingChoice,
  type FundingProgramme,
  isOldAmount,
  nextDeadline,
  passedDeadline,
} from '../../domain/funding/funding-programme.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What programmes are told with: the words of the site, their language, and the day it is, as `2026-11-26`. */
export interface ProgrammeWords {
  t: ReturnType<typeof useTranslations<'Funding'>>;
  locale: Locale;
  today: string;
}

/** Until when one can apply; a deadline that has passed is said to have passed. Null where the rhythm says it. */
export function deadlineInWords(
  programme: Pick<FundingProgramme, 'deadlines' | 'rhythm'>,
  { t, locale, today }: ProgrammeWords,
): { words: string; isNext: boolean } | null {
  const [next, passed] = [nextDeadline(programme, today), passedDeadline(programme, today)];
  if (next) return { words: t('nextDeadline', { date: formatPartialDate(next, locale) }), isNext: true };
  if (passed) return { words: t('passedDeadline', { date: formatPartialDate(passed, locale) }), isNext: false };
  return programme.rhythm ? null : { words: t('noDeadline'), isNext: false };
}

/** Whether a programme runs, and of when that is known. */
export function stateInWords(
  { state, stateAsOf }: FundingProgramme,
  { t, locale }: Omit<ProgrammeWords, 'today'>,
): string {
  const date = stateAsOf ? t('asOf', { date: formatPartialDate(stateAsOf, locale) }) : t('dateUnknown');
  return `${t(`states.${state}`)}, ${date}`;
}

/** What visitors have chosen, in words. */
export const choiceInWords = ({ applicant, country }: FundingChoice, { t, locale }: Omit<ProgrammeWords, 'today'>) => [
  ...(applicant ? [t(`applicants.${applicant}`)] : []),
  ...(country ? [countryName(country, locale)] : []),
];

/** Of when an amount is; of an old one it is said. */
export function amountDate(amount: FundingAmount, { t, locale, today }: ProgrammeWords): string {
  if (!amount.asOf) return t('dateUnknown');
  const date = t('asOf', { date: formatPartialDate(amount.asOf, locale) });
  return isOldAmount(amount, today) ? t('oldAmount', { date }) : date;
}
