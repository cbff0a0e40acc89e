import { describe, expect, it } from 'vitest';
import type { JobRun, Measured } from './measured.ts';
import { worstOf } from './part.ts';
import { partsOf } from './parts.ts';

const now = '2026-11-27T12:00:00.000Z';
const ago = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const run: JobRun = {
  job: 'removePersonalData',
  since: ago(1_000),
  endedOn: ago(9),
  doneOn: ago(9),
  hasFailed: false,
  took: 20,
  count: 0,
};
const well: Measured = {
  now,
  readMs: 1,
  writeMs: 2,
  migrations: { missing: 0, unknown: 0 },
  startedOn: ago(100),
  lookedOn: ago(0.001),
  runs: [run],
  freeBytes: 40e9,
  backup: { last: ago(9), since: ago(1_000) },
  sendsMail: true,
  version: '1.2.3',
};
/** What is not well, with what is said of it in German. */
const troubles = (changed: Partial<Measured>) =>
  partsOf({ ...well, ...changed })
    .filter(({ state }) => state !== 'well')
    .map(({ name, state, says }) => [name, state, says.de]);

describe('The parts of the site', () => {
  it('are well', () => {
    const parts = partsOf(well);
    expect([worstOf(parts), troubles({})]).toEqual(['well', []]);
    expect(parts.map(({ name, says }) => [name, says.de])).toEqual([
      ['database-read', 'Die Datenbank antwortet.'],
      ['database-write', 'Gespeichertes kommt in ihr an.'],
      ['migrations', 'Sie hat den Stand dieser Version.'],
      ['jobs', 'Was von selbst geschehen soll, geschieht.'],
      ['disk', '40 GB sind frei.'],
      ['backup', 'Die letzte ist von Freitag, 27. November 2026, 4:00 Uhr.'],
      ['mail', 'Ein Mailserver ist eingetragen.'],
      ['version', '1.2.3, gestartet Montag, 23. November 2026, 9:00 Uhr.'],
    ]);
  });

  it.each<[string, Partial<Measured>, unknown[][]]>([
    [
      'the database is away',
      { readMs: null, writeMs: null, migrations: null, runs: [] },
      [
        ['database-read', 'failing', 'Die Datenbank antwortet nicht.'],
        ['database-write', 'failing', 'In die Datenbank lässt sich nichts speichern.'],
        ['migrations', 'failing', 'Das lässt sich gerade nicht feststellen.'],
      ],
    ],
    [
      'nothing can be saved',
      { writeMs: null },
      [['database-write', 'failing', 'In die Datenbank lässt sich nichts speichern.']],
    ],
    [
      'a step is missing',
      { migrations: { missing: 2, unknown: 0 } },
      [['migrations', 'failing', 'Der Datenbank fehlen Schritte zu dieser Version (2).']],
    ],
    [
      'a later version was here',
      { migrations: { missing: 0, unknown: 1 } },
      [['migrations', 'warning', 'Die Datenbank stand schon unter einer späteren Version.']],
    ],
    ['little room is left', { freeBytes: 812_345_678 }, [['disk', 'warning', 'Nur noch 812 MB sind frei.']]],
    ['no room is left', { freeBytes: 99e6 }, [['disk', 'failing', 'Nur noch 99 MB sind frei.']]],
    [
      'nobody looks for jobs',
      { lookedOn: ago(0.1) },
      [
        [
          'jobs',
          'failing',
          'Niemand sieht nach den Aufträgen: Geplantes wird nicht veröffentlicht, nachts wird nicht gesichert.',
        ],
      ],
    ],
    ['it has just begun', { lookedOn: null, startedOn: ago(0.01) }, []],
    [
      'the backup is old',
      { backup: { last: ago(49), since: ago(1_000) } },
      [['backup', 'warning', 'Die letzte ist von Mittwoch, 25. November 2026, 12:00 Uhr.']],
    ],
    [
      'mails do not go out',
      { runs: [{ ...run, job: 'sendMail', hasFailed: true }] },
      [
        ['jobs', 'warning', '„Mails senden“ ist zuletzt gescheitert.'],
        ['mail', 'warning', 'Die letzte Mail ging nicht hinaus.'],
      ],
    ],
    ['a plan failed, which its entry says', { runs: [{ ...run, job: 'schedulePublish', hasFailed: true }] }, []],
    ['a job has nothing to do', { runs: [{ ...run, job: 'sendMail', endedOn: null, doneOn: null }] }, []],
    ['a job waits for its first night', { runs: [{ ...run, endedOn: null, doneOn: null, since: ago(49) }] }, []],
    [
      'a job never came',
      { runs: [{ ...run, endedOn: null, doneOn: null, since: ago(51) }] },
      [['jobs', 'warning', '„Alte persönliche Daten entfernen“ lief zuletzt: Mittwoch, 25. November 2026, 10:00 Uhr.']],
    ],
  ])('tell that %s', (_, changed, told) => {
    expect(troubles(changed)).toEqual(told);
  });

  it('say what is to be done wherever something is', () => {
    const bad = partsOf({ ...well, readMs: null, writeMs: null, freeBytes: 1, lookedOn: ago(1) });
    expect(bad.filter(({ state, does }) => state !== 'well' && !does)).toEqual([]);
    expect(worstOf(bad)).toBe('failing');
  });
});
