import type { Locale } from '../i18n/locales.ts';
import type { Localized } from './localized.ts';

/**
 * Alphabetical order as the organisation keeps it: spaces, hyphens and dots do not count, Á lies with A and Ö with O.
 * The databases' own orders differ from it and from each other.
 */
export function sortByName<T extends { name: Localized<string> }>(things: T[], locale: Locale): T[] {
  const collator = new Intl.Collator(locale, { ignorePunctuation: true });
  return things.toSorted((a, b) => collator.compare(a.name.value, b.name.value));
}

/** The letter under which a name is filed: "Ö" under O, a digit or a sign under #. */
export function initialOf(name: string): string {
  const [letter = ''] = /[\p{L}\d]/u.exec(name) ?? [];
  const [plain = ''] = letter.normalize('NFD').toUpperCase();
  return /[A-Z]/.test(plain) ? plain : '#';
}
