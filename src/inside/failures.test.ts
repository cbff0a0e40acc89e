import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearLog } from '../testing/hear-log.ts';
import { inRequest } from './current-request.ts';
import { reportFailure, shapeOf } from './failures.ts';

const canary = 'canary@example.org';
const busy = Object.assign(new Error('database is locked'), { name: 'LibsqlError', code: 'SQLITE_BUSY' });
const query = (cause: unknown) => new Error(`Failed query: select * from users\nparams: ${canary}`, { cause });

// Other tests in the same process report failures, too: what is repeated within a minute goes by its place.
describe('A failure', () => {
  const lines: string[] = [];
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-26T12:00:00Z') });
    hearLog(lines);
  });
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
    vi.restoreAllMocks();
    lines.length = 0;
  });

  it('leaves one line, whatever is repeated of it, and how often it came', () => {
    const fail = () => reportFailure('page of this test', query(busy));
    for (let time = 0; time < 50; time += 1) inRequest({ id: '7F3K-Q2MD' }, fail);
    expect(lines).toEqual([
      expect.stringMatching(
        /00:00 ✗ page of this test: the database is away \(Error ← LibsqlError SQLITE_BUSY\) \[7F3K-Q2MD\]$/,
      ),
    ]);
    vi.advanceTimersByTime(60_000);
    expect(lines[1]).toMatch(/01:00 ✗ page of this test: .* \(49 × more in the last minute\)$/);
    reportFailure('page of this test', query(busy));
    expect(lines).toHaveLength(3);
  });

  it('is told apart by its place, its kind and its code', () => {
    reportFailure('page of this test', busy);
    reportFailure('form of this test', busy);
    reportFailure('form of this test', new TypeError('x'));
    reportFailure('form of this test', Object.assign(new TypeError('x'), { code: 'ERR_X' }));
    expect(lines).toHaveLength(4);
  });

  it('says where in the code it was, and nothing of its message, where we are to blame', () => {
    reportFailure('form of this test', new RangeError(`${canary}\n    at ${canary}\n    at the end`));
    expect(lines[0]).toMatch(/form of this test: RangeError\n {4}at .*failures\.test\.ts/);
    expect(lines[0]?.split('\n').length).toBeLessThanOrEqual(6);
    reportFailure('form of this test', Object.assign(new Error(canary), { name: canary, code: canary }));
    reportFailure('form of this test', canary);
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toContain('canary');
  });
});

it.each([
  ['/', '/'],
  ['/de', '/de'],
  ['/de?q=m%C3%BCller&category=x', '/de?…'],
  ['/de/akteure/x', '/de/…/…'],
  ['/data/v1/actors/a/b/c/d/e.json', '/data/…/…/…'],
  ['', '/'],
])('The shape of %j is %j', (address, shape) => {
  expect(shapeOf(address)).toBe(shape);
});
