import { describe, expect, it } from 'vitest';
import { editor, translator, whole } from '../../testing/sample-documents.ts';
import { monthsOn } from '../claims/months-on.ts';
import { claimRules } from './claims.ts';
import type { DatedClaims, ExaminedDocument } from './document.ts';
import { findingsOf } from './finding.ts';

const day = '2026-11-26';
const undated: DatedClaims = { asOf: null, checkAfter: null };
const prose = (path: string, german: string, english = '') => ({
  path,
  german,
  english,
  label: { de: 'Zusammenfassung', en: 'Summary' },
});
const document: ExaminedDocument = {
  ...whole,
  claims: undated,
  prose: [prose('summary', 'Derzeit gibt es knapp 80 Partnerschaften.', 'There are partnerships.')],
};
const found = (change: Partial<ExaminedDocument>, reader = editor, on = day) =>
  findingsOf(claimRules, [{ ...document, ...change }], on, reader);
const kinds = (claims: DatedClaims | null, on = day) => found({ claims }, editor, on).map(({ kind }) => kind);

describe('Texts with words that will rot', () => {
  it('are told to editors, each by itself with its words and where they stand', () => {
    expect(found({})).toMatchObject([
      {
        kind: 'dated-wording',
        says: { de: 'Im Feld „Zusammenfassung“ veraltet von selbst: „Derzeit“ und „knapp 80“.' },
        field: 'summary',
        place: 'summary',
      },
    ]);
    const english = prose('plainWords', 'Eine Stelle.', 'It was founded recently.');
    expect(found({ prose: [...document.prose, english] }).map(({ field }) => field)).toEqual([
      'summary',
      'plainWordsEn',
    ]);
    expect([
      found({}, translator),
      found({ isLive: false }),
      found({ prose: [prose('summary', 'Seit 1950.')] }),
    ]).toEqual([[], [], []]);
  });

  it('are about their text, so that another one is told again', () => {
    const about = (german: string) => found({ prose: [prose('summary', german)] })[0]?.about;
    expect(about('Derzeit nicht.')).toBe(about('Derzeit nicht.'));
    expect(about('Derzeit nicht.')).not.toBe(about('Derzeit gar nicht.'));
  });

  it('are dated in place, and told no more until somebody is to look again', () => {
    expect(found({})[0]?.inPlace).toMatchObject({
      set: { textAsOf: '2026-11', checkAfter: '2027-05-26' },
      back: { textAsOf: null, checkAfter: null },
    });
    const dated = { asOf: '2026-11', checkAfter: '2027-05-26' };
    expect([kinds(dated), kinds(dated, '2027-05-25'), kinds(dated, '2027-05-26')]).toEqual([[], [], ['claim-due']]);
  });

  it('are told where staff gave a date, and nobody is to look again', () => {
    expect(kinds({ asOf: '2026-03', checkAfter: null })).toEqual(['dated-wording']);
  });
});

describe('A text that somebody is to look at again', () => {
  const overdue = { asOf: '2026-03', checkAfter: '2026-09' };

  it('is told from that day on, with its date, and confirmed in place', () => {
    expect(kinds(overdue, '2026-08-31')).toEqual([]);
    expect(found({ claims: overdue }, editor, '2026-09-01')).toMatchObject([
      {
        says: { de: 'Die Texte haben den Stand März 2026.' },
        since: '2026-09',
        inPlace: {
          set: { textAsOf: '2026-09', checkAfter: '2027-03-01' },
          back: { textAsOf: '2026-03', checkAfter: '2026-09' },
        },
      },
    ]);
    const draft = { by: [], accounts: [], since: null };
    expect(found({ claims: overdue, drafts: { de: draft, en: null } })[0]?.inPlace).toBeUndefined();
    expect(found({ claims: overdue, isLive: false })).toEqual([]);
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-26', 6, '2027-05-26'],
    ['2027-08-31', 6, '2028-02-29'],
  ])('%s and %i months later is %s', (from, months, later) => {
    expect(monthsOn(from, months)).toBe(later);
  });
});
