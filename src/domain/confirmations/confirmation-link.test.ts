import { expect, it } from 'vitest';
import { formStamp } from '../reports/form-stamp.ts';
import { claimOf, daysOfLink, isLinkText, isTooOld, linkText } from './confirmation-link.ts';

const secret = 'a secret for tests';
const day = 24 * 60 * 60 * 1000;
const claim = { entry: '01a21b75-d642-7628-a870-bf05520d1bda', madeAt: Date.parse('2026-11-27T08:00:00.123Z') };
const text = linkText(claim, secret);

it.each([claim, { ...claim, entry: '6b09139ad8f07e42a10f8183' }])('a link says which entry it is for', (one) => {
  const made = linkText(one, secret);
  expect([claimOf(made, secret), isLinkText(made)]).toEqual([one, true]);
});

it.each([
  ['another entry', text.replace('01a21b75', '01a21b76')],
  ['another time', text.replace(/^./, 'z')],
  ['another signature', text.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'))],
  ['none', text.split('.')[0] ?? ''],
  ['a longer one', `${text}A`],
  ['another secret', linkText(claim, 'another')],
  ['what another form is signed with', formStamp(secret)],
  ['nothing', ''],
  ['markup', '<script>alert(1)</script>'],
])('nobody can make one: %s', (_, forged) => {
  expect(claimOf(forged, secret)).toBeNull();
});

it('a link is good for four weeks, and not before its time', () => {
  const { madeAt } = claim;
  expect([0, daysOfLink * day, daysOfLink * day + 1].map((age) => isTooOld(claim, madeAt + age))).toEqual([
    false,
    false,
    true,
  ]);
  expect(isTooOld(claim, madeAt - 2 * day)).toBe(true);
});
