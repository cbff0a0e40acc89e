import type { Locale } from '../i18n/locales.ts';

/** A date that is only known as exactly as it was told: `2021`, `2020-10` or `2021-02-24` (ISO 8601). */
export type PartialDate = string;

const form = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function isPartialDate(value: string): boolean {
  if (!form.test(value)) return false;
  if (value.length < 10) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/**
 * `24. Februar 2021`, `October 2020`, `2021`: in words, as exactly as it is known. A full timestamp counts as its day.
 */
export function formatPartialDate(value: PartialDate, locale: Locale): string {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  if (!year || !month) return value.slice(0, 4);
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}
