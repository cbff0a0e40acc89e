import type { Locale } from '../../../i18n/locales.ts';
import type { TodayWords } from './words.ts';

/** How the start page is read: in which language, and below which address the admin lies. */
export interface Reading {
  locale: Locale;
  say: TodayWords;
  admin: string;
}

/** The address of a form, at a field of it where one is named: the form leads there by itself. */
export const addressOf = ({ admin }: Reading, form: string, field: string | null): string =>
  `${admin}/${form}${field ? `#field-${field.replaceAll('.', '__')}` : ''}`;
