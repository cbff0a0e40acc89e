import { useLocale, useTranslations } from 'next-intl';
import { formatPartialDate, type PartialDate } from '../../domain/partial-date.ts';

/** Since when a text holds that says what will change; nothing where staff named no date. */
export function TextAsOf({ date }: { date: PartialDate | null }) {
  const t = useTranslations('Text');
  const locale = useLocale();
  return date ? <p className="source">{t('asOf', { date: formatPartialDate(date, locale) })}</p> : null;
}
