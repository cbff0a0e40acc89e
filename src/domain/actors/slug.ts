import { inBaseLetters } from '../search/base-letters.ts';

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** The part of an address that names a thing: "Europäische Union" becomes `europaeische-union`. At most 100 characters. */
export function slugOf(name: string): string {
  return inBaseLetters(name.toLowerCase().replaceAll(/[äöü]/g, (letter) => umlauts[letter] ?? letter))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replaceAll(/^-+|-+$/g, '');
}

export function isSlug(value: string): boolean {
  return value.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
