import type { Locale } from '../../i18n/locales.ts';
import type { Localized } from '../localized.ts';
import { inBaseLetters } from '../search/base-letters.ts';

/**
 * Alphabetical order as the organisation keeps it: spaces, hyphens and dots do not count, Á lies with A, Ö with O, Þ
 * with T. The databases' own orders differ from it and from each other.
 */
export function sortByName<T extends { id: string; name: Localized<string> }>(things: T[], locale: Locale): T[] {
  const collator = new Intl.Collator(locale, { ignorePunctuation: true });
  return things
    .map((thing) => ({ thing, name: thing.name.value, filed: inBaseLetters(thing.name.value) }))
    .sort((a, b) => collator.compare(a.filed, b.filed) || collator.compare(a.name, b.name) || byId(a.thing, b.thing))
    .map(({ thing }) => thing);
}

/** Of the same name, in one order whatever came before. */
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The letter under which a name is filed: "Ö" and "Ø" under O, a digit or a sign under #. */
export function initialOf(name: string): string {
  const [letter = ''] = /[\p{L}\d]/u.exec(inBaseLetters(name)) ?? [];
  return /[a-z]/.test(letter) ? letter.toUpperCase() : '#';
}
