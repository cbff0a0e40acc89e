import {
  convertLexicalToMarkdown,
  convertMarkdownToLexical,
  type SanitizedServerEditorConfig,
} from '@payloadcms/richtext-lexical';
import type { FlattenedField } from 'payload';
import { dayOf } from '../../domain/day.ts';
import { isEmpty } from '../../domain/localized.ts';
import { englishNameOf } from '../fields/english-name.ts';
import type { Words } from '../fields/options.ts';
import { numberOrUnread } from '../fields/unread-number.ts';
import { type Choice, choicesOf, readChoice, readChoices, readEntry, writtenChoices } from './choices.ts';
import type { Reading, TableColumn } from './table-column.ts';

type Cells = {
  write(value: unknown): string;
  read(text: string | null): Reading;
};

/**
 * The columns of a field: one, or for a text in two languages two, the English under the name of its twin. Heads are
 * as the form names the field, in German or English, or as programs do (`name`, `name_en`).
 */
export function fieldColumns(field: FlattenedField, cells: Cells, heads: string[] = []): TableColumn[] {
  const { name } = field;
  const label = { ...((field as { label?: unknown }).label as Words) };
  const column = (key: string, words: Words, also: string[]): TableColumn => ({
    heads: [words.de, words.en, key, ...also],
    label: words,
    field: key,
    write: (entry) => cells.write(entry[key]),
    read: cells.read,
  });
  if (!('localized' in field && field.localized)) return [column(name, label, heads)];
  const inEnglish = { de: `${label.de} (Englisch)`, en: `${label.en} (English)` };
  const german = [`${label.de} (Deutsch)`, `${label.en} (German)`, `${name}_de`, ...heads];
  return [column(name, label, german), column(englishNameOf(name), inEnglish, [`${name}_en`])];
}

/** Words, as they are. */
export const textCells: Cells = {
  write: (value) => (typeof value === 'string' ? value : ''),
  read: (value) => ({ value }),
};

/** Words without which there is no entry. */
export const neededCells: Cells = {
  ...textCells,
  read: (value) => (value === null ? { problem: 'not-emptied' } : { value }),
};

export const numberCells: Cells = {
  write: (value) => (typeof value === 'number' ? String(value) : ''),
  read: (text) => ({ value: text === null ? null : numberOrUnread(text) }),
};

/** A day or a date as exact as it is known, as Germans write days. The fields read what is typed. */
export const dateCells: Cells = {
  write: (value) => {
    if (typeof value !== 'string' && !(value instanceof Date)) return '';
    const date = typeof value === 'string' && value.length <= 10 ? value : dayOf(value);
    return date.length === 10 ? date.split('-').toReversed().join('.') : date;
  },
  read: (value) => ({ value }),
};

/** A text with paragraphs, lists, bold words and links, as Markdown. */
export function richTextCells(editorConfig: SanitizedServerEditorConfig): Cells {
  return {
    write: (value) => {
      if (isEmpty(value)) return '';
      const data = value as Parameters<typeof convertLexicalToMarkdown>[0]['data'];
      return convertLexicalToMarkdown({ data, editorConfig }).trim();
    },
    read: (markdown) => ({ value: markdown === null ? null : convertMarkdownToLexical({ editorConfig, markdown }) }),
  };
}

/** One or several of what a select offers. */
export function selectCells(field: FlattenedField): Cells {
  const { options = [], hasMany } = field as { options?: { value: string; label: Words }[]; hasMany?: boolean };
  const choices = choicesOf(options);
  const write = (value: unknown) => writtenChoices(choices, value);
  return { write, read: (text) => (hasMany ? readChoices(choices, text) : readChoice(choices, text)) };
}

/** Several documents out of few. */
export const choicesCells = (choices: Choice[]): Cells => ({
  write: (value) => writtenChoices(choices, value),
  read: (text) => readChoices(choices, text),
});

/** Another entry. */
export const entryCells = (entries: Choice[]): Cells => ({
  write: (value) => writtenChoices(entries, value),
  read: (text) => readEntry(entries, text),
});
