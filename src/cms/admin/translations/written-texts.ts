import type { FormState } from 'payload';
import type { TextPair } from '../../../domain/translations/translation-state.ts';
import { englishNameOf, isEnglishName } from '../../fields/english-name.ts';
import { type Basis, basesOf, basisName, stillRightName } from '../../translations/basis-names.ts';
import { wordsOf } from '../../translations/words.ts';

/** A text as it stands in a form, in both languages. */
export interface WrittenText {
  german: string;
  english: string;
  basis?: Basis;
  isReviewed: boolean;
  /** The place of the text in the stored document: rows by their id, not their number. */
  place: string;
}

const reviewed = englishNameOf('hasReviewedText');

/** What is not a text but said of one, or made by ourselves. */
const noTexts = new Set([reviewed, englishNameOf('slug'), englishNameOf(basisName)]);

const germanOf = (path: string): string => path.replace(/En$/, '');

/** Both sides of a text in a form. @param path of its English: `resources.0.titleEn` */
export function writtenText(fields: FormState, path: string): WrittenText {
  const valueAt = (at: string) => fields[at]?.value;
  const german = germanOf(path);
  const steps = german.split('.');
  const place = steps
    .map((step, at) => (/^\d+$/.test(step) ? (valueAt([...steps.slice(0, at + 1), 'id'].join('.')) ?? step) : step))
    .join('.');
  return {
    german: wordsOf(valueAt(german)),
    english: wordsOf(valueAt(path)),
    basis: basesOf(valueAt(englishNameOf(basisName)))[place],
    isReviewed: isReviewedIn(fields),
    place,
  };
}

/** Whether the English is marked as reviewed; where nobody marks it, it needs no mark. */
export const isReviewedIn = (fields: FormState): boolean => !(reviewed in fields) || fields[reviewed]?.value === true;

/** All texts of a form, as they would be if it were saved now. */
export function writtenPairs(fields: FormState): TextPair[] {
  const stillRight = fields[stillRightName]?.value;
  return Object.keys(fields)
    .filter((path) => isEnglishName(path) && germanOf(path) in fields && !noTexts.has(path))
    .map((path) => {
      const { german, english, basis, place } = writtenText(fields, path);
      const isSaidRight = Array.isArray(stillRight) && stillRight.includes(place);
      return { path: place, german, english, basis: isSaidRight ? undefined : basis?.text };
    });
}
