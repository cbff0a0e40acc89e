import { expect, it } from 'vitest';
import { type AskedEntry, confirmationRules } from './confirmations.ts';
import { findingsOf } from './finding.ts';

const reader = { id: 'e', mayPublish: true };
const asked: AskedEntry = {
  entry: { key: 'actors/1', title: 'Verein', sign: null },
  form: 'collections/actors/1',
  askedOn: '2026-10-01T07:00:00.000Z',
  askedAt: 'info@verein.example',
  email: 'info@verein.example',
  confirmedOn: null,
  answeredOn: null,
  declinedOn: null,
  failedOn: null,
  reviewedOn: null,
};
const found = (changes: Partial<AskedEntry>, day = '2026-11-01') =>
  findingsOf(confirmationRules, [{ ...asked, ...changes }], day, reader).map(({ kind, field }) => `${kind} ${field}`);
const later = '2026-10-05T00:00:00.000Z';
const before = '2025-10-05T00:00:00.000Z';

it.each<[string, Partial<AskedEntry>, string[]]>([
  ['silent', {}, ['body-silent reviewedOn']],
  ['silent this year', { confirmedOn: before, answeredOn: before, reviewedOn: before }, ['body-silent reviewedOn']],
  ['that has confirmed', { confirmedOn: later }, []],
  ['that has proposed something', { answeredOn: later }, []],
  ['that wants no more mails', { declinedOn: later }, []],
  ['of which staff have checked the entry', { reviewedOn: later }, []],
  ['never asked', { askedOn: null }, []],
  ['whose mail server refused', { failedOn: asked.askedOn }, ['body-mail-refused contact.email']],
  ['whose address was corrected', { failedOn: asked.askedOn, email: 'post@verein.example' }, []],
])('a body %s', (_, changes, kinds) => {
  expect(found(changes)).toEqual(kinds);
});

it('silence is told when the link is no longer good', () => {
  expect(found({}, '2026-10-29')).toEqual([]);
  expect(found({}, '2026-10-30')).toEqual(['body-silent reviewedOn']);
});
