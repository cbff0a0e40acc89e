import { describe, expect, it } from 'vitest';
import { changesOf, contested, isSame, stillMissing, wordsIn } from './kept-changes.ts';

const rich = (...texts: string[]) => ({
  root: { type: 'root', children: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) },
});

describe('What is kept of a form', () => {
  it('is what differs from what the form began from', () => {
    const before = { name: 'Alt', seat: 'Köln', links: [{ id: '1', url: 'https://a.example' }] };
    const after = { name: 'Neu', seat: 'Köln', links: [{ url: 'https://a.example', id: '1' }] };
    expect(changesOf(before, after)).toEqual({ name: { was: 'Alt', now: 'Neu' } });
  });

  it('is a list of rows as a whole, and a field that was emptied', () => {
    const before = { names: [{ id: '1', name: 'A' }], seat: 'Köln' };
    const after = { names: [{ id: '2', name: 'B' }], seat: '' };
    expect(Object.keys(changesOf(before, after))).toEqual(['names', 'seat']);
  });

  it('is nothing where only one kind of empty became another', () => {
    expect(changesOf({ a: null, b: [], c: false, d: { e: '' } }, { a: '', c: null, d: {} })).toEqual({});
  });

  it.each(['password', 'confirm-password', 'resetPasswordToken', 'salt', 'hash', 'file', 'updatedAt', '_status', 'id'])(
    'is never %s',
    (name) => {
      expect(changesOf({}, { [name]: 'x' })).toEqual({});
      expect(stillMissing({ [name]: { was: '', now: 'x' } }, {})).toEqual({});
    },
  );
});

describe('What is offered again', () => {
  const kept = { name: { was: 'Alt', now: 'Meins' }, seat: { was: 'Köln', now: 'Bonn' } };

  it('is what is not saved by now', () => {
    expect(Object.keys(stillMissing(kept, { name: 'Meins', seat: 'Köln' }))).toEqual(['seat']);
  });

  it('is contested where somebody else wrote something of their own', () => {
    expect(contested(kept, { name: 'Ihres', seat: 'Köln' })).toEqual(['name']);
    expect(contested(kept, { name: 'Meins', seat: 'Köln' })).toEqual([]);
  });
});

describe('Two values', () => {
  it('are the same whatever the order of their keys, and whether a time is a date or its text', () => {
    expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(isSame(new Date(0), '1970-01-01T00:00:00.000Z')).toBe(true);
    expect(isSame(rich('a'), rich('b'))).toBe(false);
    expect(isSame(0, null)).toBe(false);
    expect(isSame(['a', 'b'], ['b', 'a'])).toBe(false);
  });
});

describe('The words in a value', () => {
  it('are read from plain texts, rich texts and rows', () => {
    expect(wordsIn('Ein Satz.')).toBe('Ein Satz.');
    expect(wordsIn(rich('Eins.', 'Zwei.'))).toBe('Eins.\nZwei.');
    expect(wordsIn([{ id: 'x', title: 'Leitfaden', text: rich('Drei.') }, { title: '' }])).toBe('Leitfaden\nDrei.');
    expect(wordsIn(undefined)).toBe('');
  });

  it('hold links as part of their sentence', () => {
    const link = { type: 'link', children: [{ type: 'text', text: 'Satz' }] };
    const text = { root: { children: [{ type: 'paragraph', children: [{ text: 'Ein ' }, link, { text: '.' }] }] } };
    expect(wordsIn(text)).toBe('Ein Satz.');
  });
});
