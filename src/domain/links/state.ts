import { dayOf } from '../day.ts';

/** What is wrong with a page, or stands in the way of looking. */
export const causes = [
  'gone',
  'server-error',
  'host-unknown',
  'refused',
  'too-late',
  'garbled',
  'too-many-redirects',
  'unreachable',
  'certificate',
  'robots',
  'blocked',
  'platform',
  'not-public',
  'parked',
  'soft-404',
  'to-home',
  'foreign',
] as const;
export type Cause = (typeof causes)[number];

/** What came of one look at a page. */
export type Outcome = 'fine' | 'moved' | 'uncheckable' | 'suspicious' | 'failed';

/** One look at a page: the evidence. */
export interface Try {
  /** When (ISO 8601). */
  on: string;
  outcome: Outcome;
  cause: Cause | null;
  /** What the server said, where it said something. */
  status: number | null;
  /** Where the site said the page is now, for good. */
  movedTo: string | null;
}

/** A copy of a page in an archive. */
export interface ArchivedCopy {
  url: string;
  /** The day it was made, as `2024-05-03`. */
  on: string;
}

export const linkStates = [
  'target-missing',
  'unchecked',
  'fine',
  'moved',
  'uncheckable',
  'suspicious',
  'failing',
  'dead',
  'archived',
] as const;
export type LinkState = (typeof linkStates)[number];

/** Failures on so many different days make a page dead: a server may be down for a night, and for a weekend. */
const daysOfDying = 3;

/** The failures since a page last gave a sign of life, the first of them first. */
export function failuresOf(tries: Try[]): Try[] {
  const lastSign = tries.findLastIndex(({ outcome }) => outcome !== 'failed');
  return tries.slice(lastSign + 1);
}

/**
 * How a target is.
 * @param address null where it is known to exist and nobody knows where
 * @param tries what came of looking, the oldest first
 */
export function stateOf(address: string | null, tries: Try[], copy: ArchivedCopy | null): LinkState {
  if (address === null) return 'target-missing';
  const last = tries.at(-1);
  if (!last) return 'unchecked';
  if (last.outcome !== 'failed') return last.outcome;
  const days = new Set(failuresOf(tries).map(({ on }) => dayOf(on)));
  if (days.size < daysOfDying) return 'failing';
  return copy ? 'archived' : 'dead';
}

/** Whether visitors must not be sent there. */
export const isDead = (state: LinkState): boolean => state === 'dead' || state === 'archived';

/** How many days until somebody looks again. */
const daysUntil: Record<Exclude<LinkState, 'target-missing'>, number> = {
  unchecked: 0,
  failing: 1,
  suspicious: 7,
  dead: 7,
  archived: 7,
  moved: 7,
  fine: 7,
  uncheckable: 28,
};

/** When a target is to be looked at again (ISO 8601). */
export function dueOn(tries: Try[], copy: ArchivedCopy | null): string {
  const last = tries.at(-1);
  if (!last) return new Date(0).toISOString();
  const state = stateOf('', tries, copy);
  const days = state === 'target-missing' ? 0 : daysUntil[state];
  // Some hours less: the night's work does not begin at the same minute each time.
  return new Date(Date.parse(last.on) + (days * 24 - 4) * 3_600_000).toISOString();
}

const mostTries = 8;

/**
 * The tries that are worth keeping: the last ones, the last sign of life, and the first failure after it, which says
 * since when.
 */
export function evidenceOf(tries: Try[]): Try[] {
  const sign = tries.findLast(({ outcome }) => outcome !== 'failed');
  const kept = new Set([
    ...(sign ? [sign] : []),
    ...failuresOf(tries).slice(0, daysOfDying),
    ...tries.slice(-mostTries),
  ]);
  return tries.filter((one) => kept.has(one));
}
