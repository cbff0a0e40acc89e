import { expect, it } from 'vitest';
import { outcomeLetter } from './outcome-letter.ts';

const report = {
  reference: 'WIW-7F3K-Q2',
  createdAt: '2026-11-25T23:30:00.000Z',
  about: 'Rat der Gemeinden',
  from: 'Erika Muster',
};

it('a visitor is told in German what was taken over', () => {
  expect(outcomeLetter({ ...report, language: 'de' }, { kind: 'taken' })).toEqual({
    subject: 'Ihre Rückmeldung WIW-7F3K-Q2: Rat der Gemeinden',
    lines: [
      'Guten Tag,',
      'vielen Dank für Ihre Rückmeldung vom 26. November 2026 zu „Rat der Gemeinden“.',
      'Wir haben Ihre Angabe übernommen. Auf der Website steht sie, sobald sie veröffentlicht ist.',
      'Wollen Sie uns dazu noch etwas sagen, nennen Sie bitte die Nummer WIW-7F3K-Q2.',
      'Mit freundlichen Grüßen\nErika Muster',
    ],
  });
});

it('and in English why something was not', () => {
  const { lines } = outcomeLetter(
    { ...report, language: 'en', from: null },
    { kind: 'declined', reason: '$& is right.' },
  );
  expect(lines.slice(2, 4)).toEqual(['We have checked it and have not changed the entry:', '$& is right.']);
  expect(lines.at(-1)).toBe('Kind regards');
});
