import { describe, expect, it } from 'vitest';
import {
  saysTheSame,
  standingOf,
  stateOfGerman,
  stateOfText,
  stateOfTexts,
  type TextPair,
} from './translation-state.ts';

const pair = (german: string, english: string, basis?: string): TextPair => ({ path: 'seat', german, english, basis });

describe('The state of a translation', () => {
  it.each([
    ['there is nothing to translate', pair(' ', 'Left over'), true, null],
    ['the English is missing', pair('Köln', ' '), true, 'missing'],
    [
      'the German has changed since',
      pair('Der Verein berät 12 Städte.', 'It advises ten.', 'Der Verein berät 10 Städte.'),
      true,
      'out-of-date',
    ],
    ['nobody has read it', pair('Köln', 'Cologne', 'Köln'), false, 'not-reviewed'],
    ['it is read and follows the German', pair('Köln', 'Cologne', 'Köln'), true, 'current'],
    ['nobody noted what it was made from', pair('Köln', 'Cologne'), true, 'current'],
  ] as const)('is told where %s', (_, text, isReviewed, state) => {
    expect(stateOfText(text, isReviewed)).toBe(state);
  });

  it('of a document is that of the text furthest behind', () => {
    const current = pair('Köln', 'Cologne', 'Köln');
    expect(stateOfTexts([current, pair('Bonn', '')], true)).toBe('missing');
    expect(stateOfTexts([current, pair('Bonn', 'Bonn', 'Ulm')], true)).toBe('out-of-date');
    expect(stateOfTexts([current, pair('', '')], true)).toBe('current');
    expect(stateOfTexts([], false)).toBe('current');
  });

  it('of a document says how many of its texts are that far', () => {
    const current = pair('Köln', 'Cologne', 'Köln');
    const behind = pair('Bonn', 'Bonn', 'Ulm');
    expect(standingOf([current, behind, pair('', ''), behind], true)).toEqual({
      state: 'out-of-date',
      count: 2,
      total: 3,
    });
    expect(standingOf([current, behind, pair('Ulm', '')], true)).toEqual({ state: 'missing', count: 1, total: 3 });
    expect(standingOf([pair(' ', 'Left over')], true)).toBeNull();
  });
});

describe('The state of the German', () => {
  it.each([
    ['missing', '', false, true],
    ['unpublished', 'Köln', false, true],
    ['draft', 'Köln', true, true],
    ['published', 'Köln', true, false],
  ] as const)('is %s', (state, german, isLive, isPending) => {
    expect(stateOfGerman([pair(german, '')], isLive, isPending)).toBe(state);
  });
});

describe('Two texts say the same', () => {
  it.each([
    ['Der Verein berät Städte.', 'Der  Verein berät Städte!'],
    ['Mehr auf https://a.example/x', 'Mehr auf https://b.example/y'],
    ['Fragen an info@a.example', 'Fragen an post@b.example.org'],
    ['Partnerschaften – und Freundschaften', 'Partnerschaften und Freundschaften'],
  ])('although signs, addresses or blanks differ: %s', (text, other) => {
    expect(saysTheSame(text, other)).toBe(true);
  });

  it.each([
    ['seit 1998', 'seit 1999'],
    ['über 80 Partnerschaften', '102 Partnerschaften'],
    ['Der Verein berät', 'Der Verein berät nicht'],
  ])('unless a word or a number differs: %s', (text, other) => {
    expect(saysTheSame(text, other)).toBe(false);
  });
});
