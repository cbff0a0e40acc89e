import type { Finding } from '../../../domain/findings/finding.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { TodayWords } from './words.ts';

/** How the start page is read: in which language, and below which address the admin lies. */
export interface Reading {
  locale: Locale;
  say: TodayWords;
  admin: string;
  /** Today in Berlin, as `2026-11-26`. */
  day: string;
}

/** The address of a form, at a field of it where one is named: the form leads there by itself. */
export const addressOf = ({ admin }: Reading, form: string, field: string | null): string =>
  `${admin}/${form}${field ? `#field-${field.replaceAll('.', '__')}` : ''}`;

/** Tells the findings of a page apart. */
export const keyOfFinding = ({ kind, form, place }: Pick<Finding, 'kind' | 'form' | 'place'>): string =>
  [kind, form, place].join('\n');
