import { describe, expect, it } from 'vitest';
import { momentInWords, readMoment, readTime } from './moment.ts';

const now = '2026-11-26T10:00:00.000Z';
const read = (day: string, time: string) => readMoment({ day, time }, now);

describe('A time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9 Uhr', '09:00'],
    ['9:00', '09:00'],
    ['09.30', '09:30'],
    [' 9.05 Uhr ', '09:05'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ])('%j is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(['', '24:00', '9:60', '9:5', '9 am', '9:00 pm', 'neun', '930', '-1'])('%j is none', (text) => {
    expect(readTime(text)).toBeNull();
  });
});

describe('A moment', () => {
  it('is read as Germans write it, on the clock of Berlin, in winter and in summer', () => {
    expect(read('30.11.2026', '9:00')).toEqual({ moment: '2026-11-30T08:00:00.000Z' });
    expect(read('1. Juli 2027', '9 Uhr')).toEqual({ moment: '2027-07-01T07:00:00.000Z' });
    expect(read('1.1.2027', '0:00')).toEqual({ moment: '2026-12-31T23:00:00.000Z' });
  });

  it.each([
    ['11.2026', '9:00', 'day-form'],
    ['Montag', '9:00', 'day-form'],
    ['31.11.2026', '9:00', 'date-none'],
    ['30.11.2026', '25:00', 'time-form'],
    ['26.11.2026', '11:00', 'moment-past'],
    ['26.11.2025', '9:00', 'moment-past'],
  ])('%s, %s is refused: %s', (day, time, reason) => {
    expect(read(day, time)).toEqual({ reason });
  });

  it('is to come from the next minute on', () => {
    expect(read('26.11.2026', '11:01')).toEqual({ moment: '2026-11-26T10:01:00.000Z' });
  });

  it.each([
    ['28.3.2027', '1:59', { moment: '2027-03-28T00:59:00.000Z' }],
    ['28.3.2027', '2:00', { reason: 'time-skipped' }],
    ['28.3.2027', '2:59', { reason: 'time-skipped' }],
    ['28.3.2027', '3:00', { moment: '2027-03-28T01:00:00.000Z' }],
  ])('on %s, when the clock goes forward, at %s: %j', (day, time, found) => {
    expect(read(day, time)).toEqual(found);
  });

  it.each([
    ['31.10.2027', '1:59', { moment: '2027-10-30T23:59:00.000Z' }],
    ['31.10.2027', '2:00', { reason: 'time-twice' }],
    ['31.10.2027', '2:59', { reason: 'time-twice' }],
    ['31.10.2027', '3:00', { moment: '2027-10-31T02:00:00.000Z' }],
  ])('on %s, when it goes back, at %s: %j', (day, time, found) => {
    expect(read(day, time)).toEqual(found);
  });

  it('is told in words', () => {
    expect(momentInWords('2026-11-30T08:00:00.000Z', 'de')).toBe('Montag, 30. November 2026, 9:00 Uhr');
    expect(momentInWords('2026-11-30T08:00:00.000Z', 'en')).toBe('Monday, 30 November 2026, 9:00');
    expect(momentInWords('2027-06-30T22:05:00.000Z', 'de')).toBe('Donnerstag, 1. Juli 2027, 0:05 Uhr');
  });
});
