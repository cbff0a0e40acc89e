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
  if (next) return <p className="next">{t('nextDeadline', { date: formatPartialDate(next, locale) })}</p>;
  if (passed) return <p>{t('passedDeadline', { date: formatPartialDate(passed, locale) })}</p>;
  return programme.rhythm ? null : <p>{t('noDeadline')}</p>;
}
