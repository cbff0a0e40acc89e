import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { calendarOf } from './calendar.ts';

const day = {
  uid: 'tag:example.org,2026:fund:2026-12-31',
  day: '2026-12-31',
  title: 'Frist: Fonds; Kultur, Sport',
  text: 'Ein langer Satz mit Umlauten äöü und einem Zeichen 🎉, der nicht in eine Zeile passt.\n\nZweiter Absatz.',
  url: 'https://example.org/de/foerderung#fund',
  changedOn: '2026-11-26T10:20:30.456Z',
};

it('is read back by a calendar as it was meant, over the end of a year', () => {
  const written = calendarOf({ name: 'Fristen', language: 'de', days: [day] });
  expect(written.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(written));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  const [event] = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(event?.uid).toBe(day.uid);
  expect(event?.summary).toBe(day.title);
  expect(event?.description).toBe(day.text);
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-12-31', '2027-01-01']);
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-26T10:20:30Z');
});

it('may hold no day at all', () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf({ name: 'Fristen', language: 'de', days: [] })));
  expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
});

it('lets nothing end a line that stands in a text or an address', () => {
  const days = [{ ...day, title: 'A\r\nBEGIN:VEVENT', url: 'https://example.org/\r\nBEGIN:VALARM' }];
  const calendar = new ICAL.Component(ICAL.parse(calendarOf({ name: 'Fristen', language: 'de', days })));
  expect(calendar.getAllSubcomponents()).toHaveLength(1);
});
