import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { overwrites } from './overwritten.ts';

const text = (name: string, localized: boolean) => ({ name, type: 'text', localized });
const rowFields = [text('title', true), text('url', false)];
const fields = [
  text('name', true),
  text('year', false),
  text('updatedAt', false),
  { ...text('formerSlugs', false), admin: { readOnly: true } },
  { name: 'rows', type: 'array', flattenedFields: rowFields },
  { name: 'main', type: 'group', flattenedFields: rowFields },
] as unknown as FlattenedField[];

const row = (id: string, more: object = {}) => ({ id, title: { de: `D${id}`, en: `E${id}` }, url: 'u', ...more });
const base = { name: { de: 'D', en: 'E' }, year: 1, rows: [row('a'), row('b')], main: row('m'), formerSlugs: [] };

const german = { locale: 'de', isTranslator: false };
const english = { locale: 'en', isTranslator: false };
const translator = { locale: 'en', isTranslator: true };

describe('What a save would write over', () => {
  it.each([
    ['nothing', {}, ''],
    ['the state and what is only shown', { updatedAt: 'later', formerSlugs: ['a'] }, ''],
    ['German', { name: { de: 'D2', en: 'E' } }, 'german'],
    ['English', { name: { de: 'D', en: 'E2' } }, 'english translator'],
    ['English that was taken out', { name: { de: 'D' } }, 'english translator'],
    ['what both languages share', { year: 2 }, 'german english'],
    ['a value that was emptied', { year: null }, 'german english'],
    ['a new row', { rows: [...base.rows, row('c')] }, 'german english'],
    ['a row less', { rows: [row('a')] }, 'german english'],
    ['the order of rows', { rows: [row('b'), row('a')] }, 'german english'],
    ['no rows any more', { rows: undefined }, 'german english'],
    ['German in a row', { rows: [row('a', { title: { de: 'x', en: 'Ea' } }), row('b')] }, 'german'],
    [
      'English in a row that was moved',
      { rows: [row('b'), row('a', { title: { en: 'x' } })] },
      'german english translator',
    ],
    ['English in a group', { main: row('m', { title: { de: 'Dm', en: 'x' } }) }, 'english translator'],
    ['what a group shares', { main: row('m', { url: 'x' }) }, 'german english'],
  ])('is seen where another has changed %s', (_, change, expected) => {
    const who = Object.entries({ german, english, translator })
      .filter(([, saving]) => overwrites(fields, base, { ...base, ...change }, saving))
      .map(([name]) => name);
    expect(who.join(' ')).toBe(expected);
  });
});
