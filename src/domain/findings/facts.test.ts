import { describe, expect, it } from 'vitest';
import { editor, whole } from '../../testing/sample-documents.ts';
import type { ExaminedDocument, ExaminedFact, ObservedValue } from './document.ts';
import { disagreementRules, disagreementsOf, factRules, withReplaced } from './facts.ts';
import { findingsOf } from './finding.ts';

const day = '2026-11-26';
const eighty: ObservedValue = { value: 80, comparator: 'exactly', format: 'number', country: 'FR', name: null };
const bare: ExaminedFact = {
  id: '1',
  isStatement: true,
  topic: 'numbers',
  counted: 'partnerships',
  countedLabel: null,
  scope: 'nrw',
  values: [eighty],
  asOf: '2026',
  checkedOn: null,
  months: null,
  sources: ['Landesamt'],
  conflicts: [],
  replaces: null,
  isReplaced: false,
};
const document = (fact: Partial<ExaminedFact>, change: Partial<ExaminedDocument> = {}): ExaminedDocument => {
  const id = fact.id ?? bare.id;
  const of = {
    entry: { key: `fun-facts/${id}`, title: `Fakt ${id}`, sign: null },
    form: `collections/fun-facts/${id}`,
  };
  return { ...whole, ...of, texts: [], actor: null, fact: { ...bare, ...fact }, ...change };
};
const found = (...documents: ExaminedDocument[]) => {
  const examined = withReplaced(documents);
  return [
    ...findingsOf(factRules, examined, day, editor),
    ...findingsOf(disagreementRules, disagreementsOf(examined), day, editor),
  ];
};
const kinds = (...documents: ExaminedDocument[]) => found(...documents).map(({ kind }) => kind);

describe('A number past its time', () => {
  it('is told with its date and source, and confirmed in place', () => {
    expect(kinds(document({}))).toEqual([]);
    expect(found(document({ asOf: '2022' }))).toMatchObject([
      {
        kind: 'fact-aged',
        says: { de: 'Die Zahl ist vom Stand 2022. Gibt es eine neuere?' },
        why: { de: 'Quelle: Landesamt.' },
        field: 'asOf',
        inPlace: { set: { checkedOn: '2026-11-26T12:00:00.000Z' }, back: { checkedOn: null } },
      },
    ]);
    expect(kinds(document({ asOf: '2022', checkedOn: day }))).toEqual([]);
    expect(kinds(document({ asOf: '2022', months: 0 }), document({ id: '2', asOf: '2021', topic: 'stories' }))).toEqual(
      [],
    );
    expect(kinds(document({ asOf: '2022' }, { isLive: false }))).toEqual([]);
  });

  it('is not told of what was replaced', () => {
    const older = document({ id: '2', asOf: '2021', values: [{ ...eighty, value: 70 }] });
    expect(kinds(document({ replaces: '2' }), older)).toEqual([]);
    expect(kinds(document({ replaces: '2' }, { isLive: false }), older)).toEqual(['fact-aged']);
  });
});

describe('A number without a date', () => {
  it('is told, unless it is a date itself', () => {
    expect(found(document({ asOf: null }))).toMatchObject([{ kind: 'fact-undated', field: 'asOf' }]);
    expect(kinds(document({ asOf: null, values: [{ ...eighty, format: 'year' }] }))).toEqual([]);
  });
});

describe('Two numbers for the same thing', () => {
  const other = (change: Partial<ExaminedFact> = {}) =>
    document({ id: '2', asOf: '2025', sources: ['Verein'], values: [{ ...eighty, value: 70 }], ...change });

  it('are told with both, their dates and sources, at the newer one', () => {
    expect(found(other(), document({}))).toMatchObject([
      {
        kind: 'fact-disagreement',
        entry: { key: 'fun-facts/1' },
        says: { de: 'Zwei Zahlen für dasselbe: 80 (Stand 2026, Landesamt) und 70 (Stand 2025, Verein).' },
        place: '2',
        inPlace: { set: { replaces: '2' }, back: { replaces: null } },
      },
    ]);
  });

  it('are settled by a reason, or by replacing one', () => {
    expect(kinds(document({ conflicts: ['2'] }), other())).toEqual([]);
    expect(kinds(document({}), other({ conflicts: ['1'] }))).toEqual([]);
    expect(kinds(document({ replaces: '2' }), other())).toEqual([]);
  });

  it.each([
    ['another country', { values: [{ ...eighty, value: 70, country: 'PL' }] }],
    ['the same number', { values: [eighty] }],
    ['another thing', { counted: 'friendships' }],
    ['another place', { scope: 'germany' }],
    ['another measure', { values: [{ ...eighty, value: 7, format: 'percent' }] }],
  ] satisfies [string, Partial<ExaminedFact>][])('do not disagree about %s', (_, change) => {
    expect(kinds(document({}), other(change))).toEqual([]);
  });

  it('may be a row of a ranking and a single number; which is newer is then for the form', () => {
    const ranking = other({ isStatement: false });
    expect(found(document({}), ranking)[0]?.inPlace).toBeUndefined();
    expect(kinds(document({}), ranking)).toEqual(['fact-disagreement']);
    expect(kinds(document({ isStatement: false }), ranking)).toEqual([]);
  });

  it('count something else only where both say what, in the same words', () => {
    const both = (one: string | null, two: string | null) =>
      kinds(document({ counted: 'other', countedLabel: one }), other({ counted: 'other', countedLabel: two }));
    expect([both(null, null), both('Kommunen', 'Städte'), both('Kommunen', 'Kommunen')]).toEqual([
      [],
      [],
      ['fact-disagreement'],
    ]);
  });
});
