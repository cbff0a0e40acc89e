import { expect, it } from 'vitest';
import { formStamp, receiptOf, referenceIn, referenceOf, stampProblem } from './form-stamp.ts';
import { isReference } from './report-query.ts';

const shown = Date.UTC(2026, 10, 23, 9);
const secret = 'a secret for tests only, of no use elsewhere';
const day = 24 * 60 * 60 * 1000;

it.each([
  [0, 'too-quick'],
  [2_999, 'too-quick'],
  [3_000, null],
  [day, null],
  [day + 1, 'stale'],
])('a form sent %d ms after it was shown: %s', (age, problem) => {
  expect(stampProblem(formStamp(secret, shown), secret, shown + age)).toBe(problem);
});

it('a mark that is not ours is stale', () => {
  const [time = '', signature] = formStamp(secret, shown).split('.');
  const later = time.replace(/^[^-]+/, (shown + 1).toString(36));
  for (const stamp of [
    '',
    '.',
    `${time}`,
    `${time}.`,
    `${time}.x`,
    `${later}.${signature}`,
    `${time}.${signature}x`,
    'ä.ö',
    formStamp('another secret', shown),
  ]) {
    expect([stamp, stampProblem(stamp, secret, shown + 5_000)]).toEqual([stamp, 'stale']);
  }
});

it('each form has a mark of its own, and what is sent with it a reference of its own', () => {
  const stamps = Array.from({ length: 50 }, () => formStamp(secret, shown));
  const references = stamps.map((stamp) => referenceOf(stamp, secret));
  expect([new Set(stamps).size, new Set(references).size]).toEqual([50, 50]);
  expect(references.every(isReference)).toBe(true);
  expect(references).toEqual(stamps.map((stamp) => referenceOf(stamp, secret)));
  expect(referenceOf(stamps[0] ?? '', 'another secret')).not.toBe(references[0]);
});

it('a receipt proves that a report came, and is made up by nobody', () => {
  const reference = referenceOf(formStamp(secret, shown), secret);
  const receipt = receiptOf(reference, secret);
  expect(referenceIn(receipt, secret)).toBe(reference);
  const [, proof] = receipt.split('.');
  const forged = [
    reference,
    `${reference}.`,
    `${reference}.${'A'.repeat(12)}`,
    `WIW-ZZZZ-ZZ.${proof}`,
    `${receipt}A`,
    '',
  ];
  for (const made of [...forged, receiptOf(reference, 'another secret')])
    expect([made, referenceIn(made, secret)]).toEqual([made, null]);
});
