import { addressOf } from '../../i18n/addresses.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { BrochureName } from './edition.ts';

/** The address of a part of a brochure; the first one is the brochure itself. */
export function brochureAddress(name: BrochureName, locale: Locale, part: number): string {
  return part === 1 ? addressOf(name, locale) : addressOf(`${name}/part/[part]`, locale, { part: `${part}` });
}
