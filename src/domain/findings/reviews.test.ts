import { describe, expect, it } from 'vitest';
import { editor, translator, whole, withActor } from '../../testing/sample-documents.ts';
import type { ExaminedActor, ExaminedDocument, Keeper } from './document.ts';
import { findingsOf } from './finding.ts';
import { isDue, remindersFor, reviewRules } from './reviews.ts';
import { directoryStanding } from './standing.ts';

const day = '2026-11-26';
const keeper = (id: string, mayReview = true): Keeper => ({ id, name: id.toUpperCase(), mayReview });

const found = (document: ExaminedDocument, reader = editor) => findingsOf(reviewRules, [document], day, reader);
const why = (change: Partial<ExaminedActor>, reader = editor) =>
  found(withActor({ reviewedOn: null, ...change }), reader)[0]?.why?.de;

describe('The review of an entry', () => {
  it.each([
    ['2025-11-27', 12, false],
    ['2025-11-26', 12, true],
    ['2026-08-27', 3, false],
    ['2026-08-26', 3, true],
    ['2024-12-01', 24, false],
    ['2025-12-01', 1, true],
    [null, 60, true],
  ])('last done on %s and every %i months is due: %s', (reviewedOn, reviewMonths, due) => {
    expect(isDue(reviewedOn, day, reviewMonths)).toBe(due);
    const document = withActor({ reviewedOn, reviewMonths });
    expect(found(document).map(({ kind }) => kind)).toEqual(due ? ['review'] : []);
    expect(directoryStanding([document], day).reviewed).toEqual({ count: due ? 0 : 1, of: 1 });
  });

  it('is every twelve months unless told, and goes by the day in Berlin', () => {
    expect([isDue('2025-11-27', day), isDue('2025-11-26', day)]).toEqual([false, true]);
    expect([isDue('2025-11-26T23:30:00Z', day), isDue('2025-11-26T22:30:00Z', day)]).toEqual([false, true]);
    expect([isDue('2024-02-29', '2025-02-28'), isDue('2024-02-29', '2025-03-01')]).toEqual([false, true]);
    expect([isDue('2026-01-31', '2026-02-28', 1), isDue('2026-01-31', '2026-03-01', 1)]).toEqual([false, true]);
  });

  it('says since when, or that nobody ever did, and leads to its page', () => {
    expect(found(withActor({ reviewedOn: '2025-01-03' }))).toMatchObject([
      { says: { de: 'Seit dem 3. Januar 2025 hat niemand nachgesehen.' }, page: 'pruefen/1', field: null },
    ]);
    expect(found(withActor({ reviewedOn: null }))[0]?.says.de).toBe(
      'Noch nie hat jemand nachgesehen, ob alles stimmt.',
    );
  });

  it('names whose it is', () => {
    expect(why({})).toBe('Niemand ist dafür eingetragen.');
    expect(why({ reviewer: keeper('a'), deputy: keeper('b') })).toBe('Zuständig: A, in Vertretung: B.');
    expect(why({ reviewer: keeper('a', false), deputy: keeper(editor.id) })).toBe(
      'Zuständig: A (kann nicht mehr prüfen), in Vertretung: Sie.',
    );
    expect(why({ deputy: keeper('b') })).toBe('In Vertretung: B.');
  });

  it('is not due for what has ended or visitors do not see, and nothing for translators', () => {
    expect(found(withActor({ isActive: false, reviewedOn: null }))).toEqual([]);
    expect(found({ ...withActor({ reviewedOn: null }), isLive: false })).toEqual([]);
    expect(found(withActor({ reviewedOn: null }), translator)).toEqual([]);
    expect(found({ ...whole, actor: null })).toEqual([]);
  });
});

describe('Somebody is reminded of a review', () => {
  const reminded = (change: Partial<ExaminedActor>) => {
    const document = withActor({ reviewer: keeper('a'), deputy: keeper('b'), ...change });
    return ['a', 'b', 'c'].filter((account) => remindersFor(account, [document], day).length);
  };

  it.each([
    ['2025-11-27', []],
    ['2025-11-26', ['a']],
    ['2025-09-27', ['a']],
    ['2025-09-26', ['a', 'b']],
    [null, ['a', 'b']],
  ])('who is responsible; the deputy, when the last one was long ago: %s', (reviewedOn, who) => {
    expect(reminded({ reviewedOn })).toEqual(who);
  });

  it('and that is the deputy at once where the one responsible is gone or can no longer do it', () => {
    expect(reminded({ reviewedOn: '2025-11-26', reviewer: null })).toEqual(['b']);
    expect(
      remindersFor('b', [withActor({ reviewedOn: null, reviewer: keeper('a', false), deputy: keeper('b') })], day),
    ).toEqual([expect.objectContaining({ title: 'Verein', page: 'pruefen/1', insteadOf: 'A' })]);
    expect(reminded({ reviewedOn: null, reviewer: null, deputy: null })).toEqual([]);
    expect(
      remindersFor('a', [{ ...withActor({ reviewedOn: null, reviewer: keeper('a') }), isLive: false }], day),
    ).toEqual([]);
  });

  it('first of what has waited longest', () => {
    const at = (reviewedOn: string | null, title: string) => ({
      ...withActor({ reviewedOn, reviewer: keeper('a') }),
      entry: { ...whole.entry, title },
    });
    const documents = [at('2025-03-01', 'b'), at('2024-03-01', 'a'), at(null, 'never')];
    expect(remindersFor('a', documents, day).map(({ title }) => title)).toEqual(['never', 'a', 'b']);
  });
});
