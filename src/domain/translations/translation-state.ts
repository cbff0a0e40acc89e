/** How far the English of a German text is, the worst first. */
export const translationStates = ['missing', 'out-of-date', 'not-reviewed', 'current'] as const;
export type TranslationState = (typeof translationStates)[number];

/** A text in both languages, as plain words. */
export interface TextPair {
  /** Where it stands: `summary`, `resources.<row>.title`. */
  path: string;
  german: string;
  english: string;
  /** The German that the English was made from; undefined where nobody noted it. */
  basis?: string;
}

/** Web and mail addresses, which a translation need not follow. */
const addresses = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/gi;

/**
 * What of a text a translation follows: its words and numbers. Punctuation, addresses, case and white space do not
 * count.
 */
function substanceOf(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(addresses, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether two texts say the same, so that a translation of one is one of the other. */
export const saysTheSame = (text: string, other: string): boolean =>
  text === other || substanceOf(text) === substanceOf(other);

/** How far the English of one text is; null where there is no German to translate. */
export function stateOfText({ german, english, basis }: TextPair, isReviewed: boolean): TranslationState | null {
  if (!german.trim()) return null;
  if (!english.trim()) return 'missing';
  if (basis !== undefined && !saysTheSame(basis, german)) return 'out-of-date';
  return isReviewed ? 'current' : 'not-reviewed';
}

/** How far the English of a document is: the state of that text of it which is furthest behind. */
export interface Standing {
  state: TranslationState;
  /** How many of its texts are that far, and how many there are to translate. */
  count: number;
  total: number;
}

/** How far the English of a document is, and how much of it; null where there is nothing to translate. */
export function standingOf(pairs: TextPair[], isReviewed: boolean): Standing | null {
  const states = pairs.map((pair) => stateOfText(pair, isReviewed)).filter((state) => state !== null);
  const state = translationStates.find((candidate) => states.includes(candidate));
  return state ? { state, count: states.filter((each) => each === state).length, total: states.length } : null;
}

/** How far the English of a document is: as far as that text of it which is furthest behind. */
export const stateOfTexts = (pairs: TextPair[], isReviewed: boolean): TranslationState =>
  standingOf(pairs, isReviewed)?.state ?? 'current';

/** How far the German of a document is on its way to visitors, the furthest behind first. */
export type GermanState = 'missing' | 'unpublished' | 'draft' | 'published';

/**
 * How far the German of a document is.
 * @param isLive whether visitors see the document
 * @param isPending whether something in German, or shared by both languages, is saved but not published
 */
export function stateOfGerman(pairs: TextPair[], isLive: boolean, isPending: boolean): GermanState {
  if (!pairs.some(({ german }) => german.trim())) return 'missing';
  if (!isLive) return 'unpublished';
  return isPending ? 'draft' : 'published';
}
