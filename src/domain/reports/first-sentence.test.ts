import { expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

it.each([
  ['Der Sitz ist falsch. Bitte ändern.', 'Der Sitz ist falsch.'],
  ['Guten Tag,\nder Sitz ist falsch.', 'der Sitz ist falsch.'],
  ['Sehr geehrte Damen und Herren,\n\nder Sitz ist falsch.', 'der Sitz ist falsch.'],
  ['Hallo!', 'Hallo!'],
  ['Liebe Redaktion, der Sitz ist falsch.\nDanke', 'Liebe Redaktion, der Sitz ist falsch.'],
  ['', ''],
])('of %j is %j', (message, first) => {
  expect(firstSentence(message, 'de')).toBe(first);
});

it('is cut where it is long', () => {
  expect(firstSentence('x'.repeat(500), 'en')).toBe(`${'x'.repeat(159)}…`);
});
