import type { FlattenedField } from 'payload';
import type { Locale } from '../../i18n/locales.ts';
import { englishNameOf } from '../fields/english-name.ts';
import { rowOf, rowsOf, type Stored, within } from '../publishing/parts.ts';
import { wordsOf } from './words.ts';

/** A text of a document in both languages, as plain words. */
export interface Text {
  path: string;
  german: string;
  english: string;
}

/** Addresses are made by ourselves, and nobody translates them. */
const notTranslated = new Set(['slug', 'translationBasis', 'hasReviewedText']);

/**
 * All texts of a document in both languages: as they will be after a save, or as they are stored.
 * @param stored the document as it lies in the database, every text by language
 * @param sent what a form or a program saves, in one language, the English of a form beside it; null: nothing
 * @param locale the language of `sent`
 */
export function textsOf(
  fields: FlattenedField[],
  stored: Stored,
  sent: Stored | null = null,
  locale: Locale = 'de',
  above = '',
): Text[] {
  return fields.flatMap((field): Text[] => {
    const { name } = field;
    const path = above ? `${above}.${name}` : name;
    if (field.type === 'array') {
      return rowsOf((sent ?? stored)[name]).flatMap((row) => {
        const [old, fresh] = sent ? [rowOf(stored[name], row.id) ?? {}, row] : [row, null];
        return textsOf(field.flattenedFields, old, fresh, locale, `${path}.${row.id}`);
      });
    }
    if (field.type === 'group' || field.type === 'tab')
      return textsOf(field.flattenedFields, within(stored[name]), sent && within(sent[name]), locale, path);
    const isText = 'localized' in field && field.localized && !notTranslated.has(name);
    return isText ? [{ path, ...sidesOf(name, stored, sent, locale) }] : [];
  });
}

function sidesOf(name: string, stored: Stored, sent: Stored | null, locale: Locale): Omit<Text, 'path'> {
  const { de, en } = within(stored[name]);
  if (!sent) return { german: wordsOf(de), english: wordsOf(en) };
  if (locale === 'en') return { german: wordsOf(de), english: wordsOf(sent[name]) };
  const beside = sent[englishNameOf(name)];
  return { german: wordsOf(sent[name]), english: wordsOf(beside === undefined ? en : beside) };
}
