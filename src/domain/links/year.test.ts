import { expect, it } from 'vitest';
import { dueOn, evidenceOf, isDead, type LinkState, stateOf, type Try } from './state.ts';
import { dueTonight } from './tonight.ts';

interface Page {
  target: string;
  /** The day of the year on which it dies; some never do. */
  dies: number;
  /** A night and the next in which its server is away. */
  away: number;
  tries: Try[];
  state: LinkState;
  dueOn: string;
}

const days = 365;
const nightOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day, 2, 30)).toISOString();

/** Five hundred pages, of which every third dies in the course of the year. */
const pages = (): Page[] =>
  Array.from({ length: 500 }, (_, at) => ({
    target: `https://example.org/${at}`,
    dies: at % 3 ? Number.POSITIVE_INFINITY : (at * 7) % days,
    away: (at * 11) % days,
    ...{ tries: [], state: 'unchecked', dueOn: dueOn([], null) },
  }));

const isThere = ({ dies, away }: Page, day: number) => day < dies && day !== away && day !== away + 1;

it('In a year without staff a dead page is known to be dead within two weeks, and no other is taken for dead', () => {
  const all = pages();
  const wrong: string[] = [];
  for (let day = 0; day < days; day += 1) {
    const tonight = dueTonight(all, nightOf(day), 100);
    expect(tonight.length).toBeLessThanOrEqual(100);
    for (const page of tonight) {
      const outcome = isThere(page, day) ? 'fine' : 'failed';
      const look: Try = { on: nightOf(day), outcome, cause: null, status: null, movedTo: null };
      page.tries = evidenceOf([...page.tries, look]);
      page.state = stateOf(page.target, page.tries, null);
      page.dueOn = dueOn(page.tries, null);
    }
    for (const page of all) {
      const isLongDead = day >= page.dies + 14;
      if (isDead(page.state) ? day < page.dies : isLongDead) wrong.push(`${page.target} on day ${day}`);
    }
  }
  expect(wrong).toEqual([]);
});
