import { beforeAll, expect, it, vi } from 'vitest';
import { formStamp, stampProblem } from './form-stamp.ts';

const shown = Date.UTC(2026, 10, 23, 9);
const day = 24 * 60 * 60 * 1000;

beforeAll(() => {
  vi.stubEnv('PAYLOAD_SECRET', 'a secret for tests only, of no use elsewhere');
});

it.each([
  [0, 'too-quick'],
  [2_999, 'too-quick'],
  [3_000, null],
  [day, null],
  [day + 1, 'stale'],
])('a form sent %d ms after it was shown: %s', (age, problem) => {
  expect(stampProblem(formStamp(shown), shown + age)).toBe(problem);
});

it('a mark that is not ours is stale', () => {
  const [time, signature] = formStamp(shown).split('.');
  const later = (shown + 1).toString(36);
  for (const stamp of [
    '',
    '.',
    `${time}`,
    `${time}.`,
    `${time}.x`,
    `${later}.${signature}`,
    `${time}.${signature}x`,
    'ä.ö',
  ]) {
    expect([stamp, stampProblem(stamp, shown + 5_000)]).toEqual([stamp, 'stale']);
  }
});
