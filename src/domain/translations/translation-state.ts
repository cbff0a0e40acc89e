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
export const saysTheSame = (text: string, other: string): boolean => substanceOf(text) === substanceOf(other);

/** How far the English of one text is; null where there is no German to translate. */
export function stateOfText({ german, english, basis }: TextPair, isReviewed: boolean): TranslationState | null {
  if (!german.trim()) return null;
  if (!english.trim()) return 'missing';
  if (basis !== undefined && !saysTheSame(basis, german)) return 'out-of-date';
  return isReviewed ? 'current' : 'not-reviewed';
}

/** How far the English of a document is: as far as that text of it which is furthest behind. */
export function stateOfTexts(pairs: TextPair[], isReviewed: boolean): TranslationState {
  const states = pairs.map((pair) => stateOfText(pair, isReviewed));
  return translationStates.find((state) => states.includes(state)) ?? 'current';
}
