import { describe, expect, it } from 'vitest';
import { editor, subject, translator, whole, withActor } from '../../testing/sample-documents.ts';
import { backupRules } from './backups.ts';
import { findingsOf } from './finding.ts';
import { missedSearchRules } from './missed-searches.ts';
import { type FailedPlan, planRules } from './plans.ts';
import { type OpenReport, reportRules } from './reports.ts';
import { directoryStanding } from './standing.ts';

const day = '2026-11-26';

describe('Reports and plans', () => {
  const report: OpenReport = {
    ...subject,
    kind: 'mistake',
    isInProgress: false,
    isProbablyProgram: false,
    reference: 'WIW-7F3K-Q2',
    about: '',
    receivedOn: '2026-11-25T23:30:00Z',
  };
  const says = (change: Partial<OpenReport>, reader = editor) =>
    findingsOf(reportRules, [{ ...report, ...change }], day, reader).map(({ says: { de } }) => de);

  it('tell editors what a visitor reports, and translators nothing', () => {
    expect(says({})).toEqual(['Jemand meldet einen Fehler.']);
    expect(says({ about: 'Telefon', isInProgress: true })).toEqual([
      'Jemand meldet einen Fehler: „Telefon“ (in Arbeit).',
    ]);
    expect(says({ kind: 'suggestion' })).toEqual(['Jemand schlägt einen Eintrag vor.']);
    expect(says({ isProbablyProgram: true })).toEqual(['Wohl ein Programm, vielleicht doch ein Mensch.']);
    expect(says({}, translator)).toEqual([]);
    expect(findingsOf(reportRules, [report], day, editor)[0]?.why?.de).toBe(
      'Eingegangen am 26. November 2026, Nummer WIW-7F3K-Q2.',
    );
  });

  it('tell editors what is searched for in vain again and again', () => {
    const search = (words: string, count: number) => ({ words, count });
    const told = (...searches: ReturnType<typeof search>[]) =>
      findingsOf(missedSearchRules, [{ ...subject, searches }], day, editor).map(({ says: { de } }) => de);
    expect(told()).toEqual([]);
    expect(told(search('moneten', 4))).toEqual(['Ohne Treffer gesucht: „moneten“ (4-mal).']);
    expect(told(search('a', 9), search('b', 8), search('c', 7), search('d', 6), search('e', 5))).toEqual([
      'Ohne Treffer gesucht: „a“ (9-mal), „b“ (8-mal), „c“ (7-mal) und 2 weitere.',
    ]);
  });

  it('tell who may how old the last backup is, when it is', () => {
    const told = (last: string | null, since = '2026-01-01T00:00:00Z') =>
      findingsOf(backupRules, [{ ...subject, last, since }], day, editor).map(({ says: { de } }) => de);
    expect(told('2026-11-24T01:30:00Z')).toEqual([]);
    expect(told('2026-11-23T01:30:00Z')).toEqual(['Die letzte Sicherung ist vom 23. November 2026.']);
    expect(told(null)).toEqual(['Die Website wurde noch nie gesichert.']);
    expect(told(null, '2026-11-24T10:00:00Z')).toEqual([]);
  });

  it('tell editors what was planned and failed, with the reason', () => {
    const plan: FailedPlan = {
      ...subject,
      kind: 'publish',
      due: '2026-11-25T08:00:00Z',
      failure: 'Es fehlt der Name.',
    };
    expect(findingsOf(planRules, [plan], day, editor)).toMatchObject([
      { kind: 'plan-failed', why: { de: 'Geplant für den 25. November 2026. Es fehlt der Name.' } },
    ]);
    expect(findingsOf(planRules, [plan], day, translator)).toEqual([]);
  });
});

describe('The standing of the directory', () => {
  it('counts what visitors see', () => {
    const documents = [
      whole,
      withActor({ reviewedOn: null }),
      withActor({ reviewedOn: null, isActive: false }),
      { ...whole, isReviewed: false, actor: null },
      { ...whole, isLive: false },
      { ...whole, texts: [], actor: null },
    ];
    expect(directoryStanding(documents, day)).toEqual({
      reviewed: { count: 1, of: 2 },
      english: { count: 3, of: 4 },
      // No translator can do anything about what nobody has read through.
      written: { count: 4, of: 4 },
    });
  });
});
