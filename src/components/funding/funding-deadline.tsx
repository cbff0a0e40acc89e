import { useLocale, useTranslations } from 'next-intl';
import { type FundingProgramme, nextDeadline, passedDeadline } from '../../domain/funding/funding-programme.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';

interface Props {
  programme: FundingProgramme;
  /** The day it is, as `2026-11-26`. */
  today: string;
}

/** Until when one can apply; a deadline that has passed is said to have passed. */
export function FundingDeadline({ programme, today }: Props) {
  const t = useTranslations('Funding');
  const locale = useLocale();
  const [next, passed] = [nextDeadline(programme, today), passedDeadline(programme, today)];
  if (next) return <b>{t('nextDeadline', { date: formatPartialDate(next, locale) })}</b>;
  if (passed) return t('passedDeadline', { date: formatPartialDate(passed, locale) });
  return programme.rhythm ? null : t('noDeadline');
}
