import anyAscii from 'any-ascii';
import { inBaseLetters } from '../search/base-letters.ts';

const longest = 100;

/**
 * Where letters are written in Latin ones otherwise than sign by sign: as their countries do in passports and on signs.
 */
const spellings: [pattern: RegExp, written: string][] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/(?<=^|\P{L})[йї]/gu, 'y'],
  [/[йї]/g, 'i'],
  [/ё/g, 'e'],
  // Between a consonant and a vowel it is a Russian sign without a sound, elsewhere a Bulgarian vowel.
  [/ъ(?=[еюя])/g, ''],
  [/ъ/g, 'a'],
  [/ь/g, ''],
];

/** Ukrainian letters that Russian has too, with another sound. */
const ukrainian: typeof spellings = [
  [/зг/g, 'zgh'],
  [/г/g, 'h'],
  [/и/g, 'y'],
];

/** After ELOT 743: two letters that are one sound. Before them their accents have been taken off. */
const greek: typeof spellings = [
  [/ου/g, 'ou'],
  [/(?<=[αεη])υ(?=[θκξπσςτφχψ]|\P{L}|$)/gu, 'f'],
  [/(?<=[αεη])υ/g, 'v'],
  [/(?<=^|\P{L})μπ/gu, 'b'],
  [/γ(?=[γξχ])/g, 'n'],
];

const spelled = (text: string, how: typeof spellings) =>
  how.reduce((before, [pattern, written]) => before.replaceAll(pattern, written), text);

/**
 * The part of an address that names a thing: "Europäische Union" becomes `europaeische-union`, "Київ" `kyiv`. At most
 * 100 characters; empty where there is nothing to be written in letters.
 */
export function slugOf(name: string): string {
  const small = name.normalize('NFC').toLowerCase();
  const cyrillic = spelled(/[іїєґ]/.test(small) ? spelled(small, ukrainian) : small, spellings);
  const latin = anyAscii(spelled(inBaseLetters(cyrillic), greek)).toLowerCase();
  return cut(latin.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, ''), longest);
}

/** A slug for what has the same name as others: `europaeische-union-2`. The first has no number. */
export function numberedSlug(slug: string, number: number): string {
  const ending = number > 1 ? `-${number}` : '';
  return cut(slug, longest - ending.length) + ending;
}

/** Whether a slug is the one of that name, with or without a number. */
export function isMadeFrom(slug: string, name: string): boolean {
  const number = Number(/-(\d+)$/.exec(slug)?.[1] ?? 1);
  return [1, number].some((one) => slug === numberedSlug(slugOf(name), one));
}

const cut = (slug: string, length: number) => slug.slice(0, length).replace(/-$/, '');

export function isSlug(value: string): boolean {
  return value.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
