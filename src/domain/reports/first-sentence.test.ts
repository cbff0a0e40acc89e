import { expect, it } from 'vitest';
import { firstSentence, reportInShort } from './first-sentence.ts';

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

it.each([
  [
    { kind: 'mistake', entry: 'Landkreistag', message: 'Guten Tag! Der Sitz ist falsch. Danke.' } as const,
    'Landkreistag: Der Sitz ist falsch.',
  ],
  [{ kind: 'suggestion', subject: 'Städtebund', message: 'Fehlt.' } as const, 'Vorschlag: Städtebund'],
  [{ kind: 'mistake', message: '' } as const, 'Ohne Eintrag'],
  [{ kind: 'mistake', entry: 'x'.repeat(40), message: 'Ja.' } as const, `${'x'.repeat(35)}…: Ja.`],
])('a report of %j is called %s', (report, title) => {
  expect(reportInShort(report, 'de')).toBe(title);
});
