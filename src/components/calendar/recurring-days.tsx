import { useLocale, useTranslations } from 'next-intl';
import {
  dayOfYear,
  monthOfYear,
  nextDays,
  type Recurrence,
  type RecurringDay,
} from '../../domain/calendar/recurring-day.ts';
import { today } from '../../domain/day.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { calendarAddress } from '../../domain/take-along/open-data-address.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

/** When in each year, in words. */
function When({ recurrence }: { recurrence: Recurrence }) {
  const t = useTranslations('Calendar');
  const locale = useLocale();
  if (recurrence.kind === 'last-sunday') return t('lastSunday', { month: monthOfYear(locale, recurrence.month) });
  const first = dayOfYear(locale, recurrence.month, recurrence.day);
  if (recurrence.kind === 'day') return first;
  return t('span', { first, last: dayOfYear(locale, recurrence.lastMonth, recurrence.lastDay) });
}

/** Of a day that moves, its next date. */
function Next({ recurrence }: { recurrence: Recurrence }) {
  const t = useTranslations('Calendar');
  const locale = useLocale();
  if (recurrence.kind !== 'last-sunday') return null;
  return <>, {t('next', { date: formatPartialDate(nextDays(recurrence, today()).first, locale) })}</>;
}

/** Days that come back every year, and the calendar that has them. */
export function RecurringDays({ days }: { days: RecurringDay[] }) {
  const t = useTranslations('Calendar');
  const locale = useLocale();
  return (
    <section id="days">
      <h2>{t('days')}</h2>
      <ul className="rows">
        {days.map(({ id, name, note, recurrence }) => (
          <li key={id}>
            <b>
              <When recurrence={recurrence} />
            </b>
            <span>
              <LocalizedText text={name} />
              {note ? (
                <>
                  , <LocalizedText text={note} />
                </>
              ) : null}
              <Next recurrence={recurrence} />
            </span>
          </li>
        ))}
      </ul>
      <p className="source">
        <a href={calendarAddress(locale)}>{t('link')}</a>
      </p>
    </section>
  );
}
