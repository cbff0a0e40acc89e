import { useLocale, useTranslations } from 'next-intl';
import type { FundingProgramme } from '../../domain/funding/funding-programme.ts';
import { deadlineInWords } from './programme-words.ts';

interface Props {
  programme: FundingProgramme;
  /** The day it is, as `2026-11-26`. */
  today: string;
}

/** Until when one can apply, the next day standing out. */
export function FundingDeadline({ programme, today }: Props) {
  const t = useTranslations('Funding');
  const told = deadlineInWords(programme, { t, locale: useLocale(), today });
  return told ? <p className={told.isNext ? 'next' : undefined}>{told.words}</p> : null;
}
