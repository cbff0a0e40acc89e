import { describe, expect, it } from 'vitest';
import { chosenBy } from './chosen-lines.ts';
import { inWords, type LogLine, onOurClock, readLine } from './log-line.ts';

const line: LogLine = { time: '2026-11-27T14:05:03.120+01:00', level: 'info', msg: 'seen' };
const request = { ...line, id: '7F3K-Q2MD', method: 'GET', path: '/de/…', status: 503, ms: 12 };

describe('A line of the log', () => {
  it.each<[LogLine, string]>([
    [line, '2026-11-27 14:05:03   seen'],
    [{ ...request, level: 'warn', why: 'no' }, '2026-11-27 14:05:03 ! 503 GET /de/… 12 ms: no [7F3K-Q2MD]'],
    [{ ...line, level: 'error', frames: ['    at x'] }, '2026-11-27 14:05:03 ✗ seen\n    at x'],
  ])('%j is read by people', (given, words) => {
    delete (given as { msg?: string }).msg;
    expect(inWords(given.method ? given : { ...given, msg: 'seen' })).toBe(words);
  });

  it.each(['', 'site-1  | ', 'Nov 27 14:05:03 host node[12]: '])('is found behind %j', (before) => {
    expect(readLine(before + JSON.stringify(line))).toEqual(line);
  });

  it.each(['', '✓ gebaut', '{"a":1}', 'x {"time":"1"', '{"level":"info"}'])('is not %j', (text) => {
    expect(readLine(text)).toBeNull();
  });

  it('has the time of its clock, with the distance from UTC', () => {
    const moment = new Date();
    const written = onOurClock(moment);
    expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
    expect(Date.parse(written)).toBe(moment.getTime());
    expect(written.slice(11, 13)).toBe(String(moment.getHours()).padStart(2, '0'));
  });
});

describe('Lines are chosen', () => {
  const now = new Date('2026-11-27T20:00:00+01:00');
  const at = (time: string, more = {}) => ({ ...request, time: `${time}.000+01:00`, ...more });

  it.each<[string[], LogLine, boolean]>([
    [[], at('2020-01-01T00:00:00'), true],
    [['14:05'], at('2026-11-27T14:05:59'), true],
    [['14:05'], at('2026-11-27T14:03:00'), true],
    [['14:05'], at('2026-11-27T14:07:59'), true],
    [['14:05'], at('2026-11-27T14:02:59'), false],
    [['14:05'], at('2026-11-27T14:08:00'), false],
    [['14:05'], at('2026-11-26T14:05:00'), false],
    [['21:05'], at('2026-11-26T21:05:00'), true],
    [['9:05'], at('2026-11-27T09:05:00'), true],
    [['2026-11-26', '14:05'], at('2026-11-26T14:05:00'), true],
    [['2026-11-26', '14:05'], at('2026-11-26T15:05:00'), false],
    [['2026-11-26'], at('2026-11-26T23:59:59'), true],
    [['2026-11-26'], at('2026-11-27T00:00:00'), false],
    [['7f3k-q2md'], at('2026-11-01T14:05:00'), true],
    [['7f3k-q2me'], at('2026-11-01T14:05:00'), false],
    [['14:05', 'warn'], at('2026-11-27T14:05:00', { level: 'warn' }), true],
    [['14:05', 'warn'], at('2026-11-27T14:05:00'), false],
  ])('by %j: %j: %s', (asked, given, isChosen) => {
    expect(chosenBy(asked, now)(given)).toBe(isChosen);
  });
});
