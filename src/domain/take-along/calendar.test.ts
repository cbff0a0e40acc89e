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

it('has days that come back every year, on a weekday too, and days in a row', () => {
  const days = [
    { ...day, uid: 'europe', day: '2026-05-09', repeats: 'FREQ=YEARLY' },
    { ...day, uid: 'twins', day: '2026-04-26', repeats: 'FREQ=YEARLY;BYMONTH=4;BYDAY=-1SU' },
    { ...day, uid: 'weeks', day: '2026-04-30', lastDay: '2026-05-31', repeats: 'FREQ=YEARLY' },
  ];
  const calendar = new ICAL.Component(ICAL.parse(calendarOf({ name: 'Tage', language: 'de', days })));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const firstThree = events.map((event) => {
    const comings = event.iterator();
    return [event.uid, ...Array.from({ length: 3 }, () => comings.next().toString())];
  });
  expect(firstThree).toEqual([
    ['europe', '2026-05-09', '2027-05-09', '2028-05-09'],
    ['twins', '2026-04-26', '2027-04-25', '2028-04-30'],
    ['weeks', '2026-04-30', '2027-04-30', '2028-04-30'],
  ]);
  expect(events[2]?.endDate.toString()).toBe('2026-06-01');
});
