import type { ArrayField, Condition, NumberFieldSingleValidation, Option } from 'payload';
import {
  dayOfYear,
  daysIn,
  isInEveryYear,
  monthOfYear,
  type Recurrence,
  recurrences,
} from '../../domain/calendar/recurring-day.ts';
import { explain } from '../explain.ts';
import type { NamedBy } from './named-rows.ts';
import { numberInput, unreadProblem } from './number.ts';
import { options } from './options.ts';
import { requiredText, starred } from './required-text.ts';

const months: Option[] = Array.from({ length: 12 }, (_, at) => ({
  value: String(at + 1),
  label: { de: monthOfYear('de', at + 1), en: monthOfYear('en', at + 1) },
}));

interface Row {
  kind?: Recurrence['kind'];
  month?: string;
  day?: number | null;
  lastMonth?: string;
  lastDay?: number | null;
}

const hasDay: Condition = (_, row) => row?.kind !== 'last-sunday';
const isSpan: Condition = (_, row) => row?.kind === 'span';

const checkDay: NumberFieldSingleValidation = (value, { req, siblingData }) => {
  const { kind, month } = siblingData as Row;
  if (kind === 'last-sunday') return true;
  const problem = unreadProblem(value, req);
  if (problem) return problem;
  return isInEveryYear(Number(month), value ?? 0) || explain('day-of-year', req);
};

const checkLastDay: NumberFieldSingleValidation = (value, { req, siblingData }) => {
  const { kind, month, day, lastMonth } = siblingData as Row;
  if (kind !== 'span') return true;
  const problem = unreadProblem(value, req);
  if (problem) return problem;
  const lastDay = value ?? 0;
  if (!isInEveryYear(Number(lastMonth), lastDay)) return explain('day-of-year', req);
  const span = { kind, month: Number(month), day: day ?? 0, lastMonth: Number(lastMonth), lastDay };
  const { first, last } = daysIn(span, 2023);
  return first < last || explain('span-of-year', req);
};

/** Days that come back every year, on the page that tells what a partnership is. */
export const recurringDays: ArrayField = {
  name: 'days',
  type: 'array',
  custom: { namedBy: ['name'] } satisfies NamedBy,
  maxRows: 40,
  label: { de: 'Tage, die jedes Jahr wiederkehren', en: 'Days that come back every year' },
  labels: { singular: { de: 'Tag', en: 'Day' }, plural: { de: 'Tage', en: 'Days' } },
  admin: {
    condition: (data) => data?.key === 'basics',
    description: {
      de: 'Stehen unter dem Text und im Kalender zum Abonnieren, in der Reihenfolge des Jahres. Nur Tage mit einer Regel; einmalige gehören in den Text.',
      en: 'Stand below the text and in the calendar to subscribe to, in the order of the year. Only days with a rule; single ones belong in the text.',
    },
  },
  fields: [
    requiredText({
      name: 'name',
      maxLength: 120,
      label: { de: 'Name', en: 'Name' },
      admin: { description: { de: 'Zum Beispiel: Europatag der EU.', en: 'For example: Europe Day of the EU.' } },
    }),
    {
      name: 'note',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: { de: 'Anlass', en: 'Occasion' },
      admin: {
        description: { de: `Zum Beispiel: nach der Erklärung vom ${dayOfYear('de', 5, 9)} 1950.`, en: 'Optional.' },
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'day',
      label: { de: 'Wann', en: 'When' },
      options: options(recurrences, {
        day: { de: 'an einem festen Tag', en: 'on a fixed day' },
        'last-sunday': { de: 'am letzten Sonntag eines Monats', en: 'on the last Sunday of a month' },
        span: { de: 'mehrere Tage lang', en: 'for several days' },
      }),
    },
    {
      type: 'row',
      fields: [
        starred({
          name: 'day',
          type: 'number',
          label: { de: 'Tag', en: 'Day' },
          validate: checkDay,
          admin: { condition: hasDay, components: numberInput('number') },
        }),
        { name: 'month', type: 'select', required: true, label: { de: 'Monat', en: 'Month' }, options: months },
      ],
    },
    {
      type: 'row',
      admin: { condition: isSpan },
      fields: [
        starred({
          name: 'lastDay',
          type: 'number',
          label: { de: 'Letzter Tag', en: 'Last day' },
          validate: checkLastDay,
          admin: { condition: isSpan, components: numberInput('number') },
        }),
        { name: 'lastMonth', type: 'select', label: { de: 'Letzter Monat', en: 'Last month' }, options: months },
      ],
    },
  ],
};
