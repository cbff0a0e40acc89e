import 'server-only';
import { inOrderOfYear, isInEveryYear, type Recurrence, type RecurringDay } from '../domain/calendar/recurring-day.ts';
import { inLanguage } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import type { StoredPage } from './stored.ts';

type StoredDay = NonNullable<StoredPage['days']>[number];

/** The recurring days of a page in the order of the year. A draft's unfinished ones are left out. */
export function recurringDaysOf({ days }: StoredPage, locale: Locale): RecurringDay[] {
  return inOrderOfYear(
    (days ?? []).flatMap((stored) => {
      const [name, recurrence] = [inLanguage(stored.name, locale), recurrenceOf(stored)];
      return name && recurrence && stored.id
        ? [{ id: stored.id, name, note: inLanguage(stored.note, locale), recurrence }]
        : [];
    }),
  );
}

function recurrenceOf(stored: StoredDay): Recurrence | null {
  const { kind } = stored;
  const [month, lastMonth] = [Number(stored.month), Number(stored.lastMonth)];
  const [day, lastDay] = [stored.day ?? 0, stored.lastDay ?? 0];
  if (kind === 'last-sunday') return isInEveryYear(month, 1) ? { kind, month } : null;
  if (!isInEveryYear(month, day)) return null;
  if (kind === 'day') return { kind, month, day };
  return isInEveryYear(lastMonth, lastDay) ? { kind, month, day, lastMonth, lastDay } : null;
}
