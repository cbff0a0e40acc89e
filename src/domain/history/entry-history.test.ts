import { describe, expect, it } from 'vitest';
import { changedFields } from './changed-fields.ts';
import { historyOf, shownSince, stateOfDay } from './entry-history.ts';
import { type EntryState, stateRows, stateTexts, stateValues } from './entry-state.ts';

const nothing = Object.fromEntries(stateValues.map((field) => [field, ''])) as EntryState['values'];
const noTexts = Object.fromEntries(stateTexts.map((field) => [field, {}])) as EntryState['texts'];
const noRows = Object.fromEntries(stateRows.map((field) => [field, []])) as unknown as EntryState['rows'];

interface Change {
  texts?: Partial<EntryState['texts']>;
  values?: Partial<EntryState['values']>;
  rows?: Partial<EntryState['rows']>;
}
const state = (savedOn: string, { texts, values, rows }: Change = {}): EntryState => ({
  savedOn,
  texts: { ...noTexts, name: { de: 'Verein', en: 'Society' }, ...texts },
  values: { ...nothing, ...values },
  rows: { ...noRows, ...rows },
});
const told = (before: Change, after: Change) =>
  changedFields(state('2026-11-01', before), state('2026-11-02', after)).map(({ field, kind, language, row }) =>
    [field, kind, language, row].filter(Boolean).join(' '),
  );

describe('What changed in an entry', () => {
  it.each(stateTexts)('is told of %s, with the language where it is one', (field) => {
    const text = (de?: string, en?: string): Change => ({ texts: { name: {}, [field]: { de, en } } });
    expect(told(text('a', 'b'), text('a', 'b'))).toEqual([]);
    expect(told(text('a', 'b'), text('c', 'b'))).toEqual([`${field} changed de`]);
    expect(told(text('a', 'b'), text('c', 'd'))).toEqual([`${field} changed`]);
    expect(told(text('a'), text('a', 'b'))).toEqual([`${field} added en`]);
    expect(told(text('a', 'b'), text())).toEqual([`${field} removed`]);
    expect(told(text('a'), text('c', 'b'))).toEqual([`${field} changed`]);
  });

  it.each(stateValues)('is told of %s', (field) => {
    const value = (text: string): Change => ({ values: { [field]: text } });
    expect(told(value('a'), value('a'))).toEqual([]);
    expect(told(value(''), value('a'))).toEqual([`${field} added`]);
    expect(told(value('a'), value('b'))).toEqual([`${field} changed`]);
    expect(told(value('a'), value(''))).toEqual([`${field} removed`]);
  });

  it.each(stateRows)('is told of each of %s', (field) => {
    const row = (id: string, said: string) => ({ id, title: `T${id}`, said });
    const rows = (...own: ReturnType<typeof row>[]): Change => ({ rows: { [field]: own } });
    expect(told(rows(row('1', 'a'), row('2', 'b')), rows(row('2', 'b'), row('1', 'a')))).toEqual([]);
    expect(told(rows(row('1', 'a'), row('2', 'b')), rows(row('2', 'c'), row('3', 'd')))).toEqual([
      `${field} removed T1`,
      `${field} changed T2`,
      `${field} added T3`,
    ]);
  });

  it('tells what a name was before', () => {
    const [change] = changedFields(
      state('2026-11-01'),
      state('2026-11-02', { texts: { name: { de: 'Bund', en: 'Union' } } }),
    );
    expect(change?.before).toEqual({ de: 'Verein', en: 'Society' });
  });
});

describe('The history of an entry', () => {
  const seat = (savedOn: string, de: string) => state(savedOn, { texts: { seat: { de } } });
  const states = [
    seat('2026-11-01T10:00:00.000Z', 'Köln'),
    seat('2026-11-03T08:00:00.000Z', 'Bon'),
    // After midnight in Berlin it is the next day.
    seat('2026-11-03T22:59:00.000Z', 'Bonn'),
    seat('2026-11-03T23:01:00.000Z', 'Bonn'),
    seat('2026-11-09T08:00:00.000Z', 'Ulm'),
  ];

  it('compares the evenings of days, the newest first, and leaves out days without a change', () => {
    expect(historyOf(states.toReversed()).map(({ day, changes }) => [day, changes.length])).toEqual([
      ['2026-11-09', 1],
      ['2026-11-03', 1],
      ['2026-11-01', 0],
    ]);
    expect(historyOf([])).toEqual([]);
  });

  it('knows what it said in the evening of a day', () => {
    const at = (day: string) => stateOfDay(states, day)?.texts.seat.de ?? null;
    expect(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', 'x'].map(at)).toEqual([
      'Köln',
      null,
      'Bonn',
      'Bonn',
      null,
    ]);
  });

  it('is shown as far back as staff want', () => {
    expect(shownSince(states, null)).toHaveLength(5);
    expect(shownSince(states, '2026-11-04').map(({ savedOn }) => savedOn.slice(0, 10))).toEqual([
      '2026-11-03',
      '2026-11-09',
    ]);
  });
});
