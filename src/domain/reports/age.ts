import type { Locale } from '../../i18n/locales.ts';
import { dayOf } from '../day.ts';

const day = 24 * 60 * 60 * 1000;

/** How long ago a moment is, in whole days of Berlin, weeks or months: "heute", "vor 3 Tagen", "2 months ago". */
export function ageInWords(moment: string, language: Locale, now = new Date()): string {
  const days = Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(moment))) / day);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (days < 14) return words.format(-days, 'day');
  return days < 60 ? words.format(-Math.floor(days / 7), 'week') : words.format(-Math.floor(days / 30.44), 'month');
}
