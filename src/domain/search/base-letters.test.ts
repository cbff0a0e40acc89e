import { expect, it, test } from 'vitest';
import { slugOf } from '../actors/slug.ts';
import { initialOf } from '../actors/sort-order.ts';
import { inBaseLetters } from './base-letters.ts';
import { fold } from './word-folding.ts';

test.each([
  ['Ørsted', 'orsted', 'O'],
  ['Łódź', 'lodz', 'L'],
  ['Ærø', 'aero', 'A'],
  ['Œuvre', 'oeuvre', 'O'],
  ['Đakovo', 'dakovo', 'D'],
  ['Þingvellir', 'thingvellir', 'T'],
  ['Ðorsteinn', 'dorsteinn', 'D'],
  ['ẞ', 'ss', 'S'],
  ['ßa', 'ssa', 'S'],
  ['Ħamrun', 'hamrun', 'H'],
  ['İzmir', 'izmir', 'I'],
])('%s is written, looked for and addressed as %s, and filed under %s', (name, written, initial) => {
  expect(inBaseLetters(name)).toBe(written);
  expect(fold(name)).toBe(fold(written));
  expect(slugOf(name)).toBe(written);
  expect(initialOf(name)).toBe(initial);
});

it('leaves letters of other scripts as they are', () => {
  expect(inBaseLetters('Ωμέγα Жуков 東京')).toBe('ωμεγα жуков 東京');
});
