import { describe, expect, it } from 'vitest';
import { linkStates } from '../links/state.ts';
import { answersIn, factsByAge, linksByState } from './counted.ts';

const day = '2026-11-26';

describe('Facts by age', () => {
  it.each([
    ['2025-11-27', 'underOneYear'],
    ['2025-11-26', 'oneToThreeYears'],
    ['2025-12', 'underOneYear'],
    ['2025-11', 'oneToThreeYears'],
    ['2026', 'underOneYear'],
    ['2025', 'oneToThreeYears'],
    ['2023-11-27', 'oneToThreeYears'],
    ['2023-11-26', 'older'],
    ['2023', 'older'],
    [null, 'undated'],
  ])('%s is %s', (date, age) => {
    expect(factsByAge([date], day)).toMatchObject({ [age]: 1 });
    expect(Object.values(factsByAge([date], day)).reduce((sum, each) => sum + each)).toBe(1);
  });
});

describe('The days to an answer', () => {
  const report = (state: string, days: number, dealtWithOn: string | null = '2026-11-20T12:00:00.000Z') => ({
    state,
    createdAt: new Date(Date.parse('2026-11-20T12:00:00.000Z') - days * 86_400_000).toISOString(),
    dealtWithOn,
  });

  it('are the median of what was finished with in the month, without spam', () => {
    const reports = [report('done', 1), report('declined', 2), report('done', 9), report('spam', 50)];
    expect(answersIn('2026-11', reports)).toEqual({ reportsOpen: 0, reportsAnswered: 3, daysToAnswer: 2 });
    expect(answersIn('2026-11', [...reports, report('done', 3.5)])).toMatchObject({ daysToAnswer: 2.8 });
    expect(answersIn('2026-10', reports)).toEqual({ reportsOpen: 0, reportsAnswered: 0, daysToAnswer: null });
  });

  it('count by the months of Berlin, and what nobody has finished with is open', () => {
    const late = report('done', 1, '2026-10-31T23:30:00.000Z');
    expect(answersIn('2026-11', [late, report('new', 1, null), report('in-progress', 1, null)])).toMatchObject({
      reportsOpen: 2,
      reportsAnswered: 1,
    });
  });
});

describe('Links by state', () => {
  it('leave out none, and count what has no address apart', () => {
    expect(linksByState([...linkStates], 4)).toEqual({
      alive: 2,
      blocked: 1,
      doubtful: 2,
      dead: 2,
      unchecked: 1,
      missing: 5,
    });
  });
});
