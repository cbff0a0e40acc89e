import { expect, it } from 'vitest';
import { chosenInWords } from './chosen-in-words.ts';

const labels = { singular: { de: 'Akteur', en: 'Actor' }, plural: { de: 'Akteure', en: 'Actors' } };
const say = (count: number, titles: string[], language = 'de') => chosenInWords({ count, titles, labels, language });

it('names and counts what is ticked', () => {
  expect(say(1, ['A'])).toBe('1 Akteur: A');
  expect(say(3, ['A', 'B', 'C'])).toBe('3 Akteure: A, B, C');
  expect(say(3, ['A', 'B', 'C'], 'en')).toBe('3 Actors: A, B, C');
});

it('counts what is on other pages of the list, and what would be too much to read', () => {
  expect(say(12, ['A', 'B'])).toBe('12 Akteure: A, B und 10 weitere');
  expect(say(12, [])).toBe('12 Akteure');
  const many = Array.from({ length: 40 }, (_, at) => `E${at}`);
  expect(say(40, many)).toMatch(/^40 Akteure: E0, .*E29 und 10 weitere$/);
});
