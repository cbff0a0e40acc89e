import { isForeign, isParked, type Seen, saysNotThere } from './signs.ts';
import type { Cause, Outcome, Try } from './state.ts';
import { domainOf, hostOf, isHomePage, isSamePlace } from './target.ts';

/** What came of asking for a page, as far as it matters to whether it lives. */
export type Reply = { hops: { to: string; isForGood: boolean }[] } & (
  | { kind: 'answered'; status: number; seen: Seen; isChallenge: boolean }
  | { kind: 'failed'; why: Extract<Cause, 'host-unknown' | 'refused' | 'too-late' | 'certificate' | 'garbled'> | Other }
  | { kind: 'not-asked'; why: 'robots' | 'scheme' | 'credentials' | 'port' | 'not-public' }
);
type Other = 'too-many-redirects' | 'unreachable';

/** To robots only: people may be let in. */
const blocked = new Set([401, 403, 405, 406, 407, 418, 421, 423, 425, 426, 428, 429, 451, 999]);

/** What a look says, beside when it was. */
type Verdict = Pick<Try, 'outcome' | 'cause' | 'movedTo'>;
const verdict = (outcome: Outcome, cause: Cause | null = null, movedTo: string | null = null): Verdict => ({
  ...{ outcome, cause, movedTo },
});

/**
 * What one look says of a target.
 * @param before what came of the look before, for a page that has not changed since (304)
 * @param now when it was (ISO 8601)
 */
export function judge(target: string, reply: Reply, before: Try | null, now: string): Try {
  const status = reply.kind === 'answered' ? reply.status : null;
  const said = status === 304 && before ? before : verdictOf(target, reply);
  return { on: now, outcome: said.outcome, cause: said.cause, status, movedTo: said.movedTo };
}

function verdictOf(target: string, reply: Reply): Verdict {
  if (reply.kind === 'answered') return verdictOnAnswer(target, reply);
  if (reply.kind === 'failed') {
    // The page may live: visitors are warned by their browser, which is no reason to take it for dead.
    return reply.why === 'certificate' ? verdict('suspicious', 'certificate') : verdict('failed', reply.why);
  }
  if (reply.why === 'not-public') return verdict('suspicious', 'not-public');
  return verdict('uncheckable', reply.why === 'robots' ? 'robots' : 'blocked');
}

function verdictOnAnswer(target: string, { status, seen, isChallenge, hops }: Reply & { kind: 'answered' }): Verdict {
  if (isChallenge || blocked.has(status)) return verdict('uncheckable', 'blocked');
  if (status >= 500) return verdict('failed', 'server-error');
  if (status >= 400) return verdict('failed', 'gone');
  const final = hops.at(-1)?.to ?? target;
  const sign = suspicionOf(target, final, seen);
  if (sign) return verdict('suspicious', sign);
  const isForGood = hops.length > 0 && hops.every((hop) => hop.isForGood);
  return isForGood && !isUnnoticed(target, final) ? verdict('moved', null, final) : verdict('fine');
}

function suspicionOf(target: string, final: string, seen: Seen): Cause | null {
  if (isParked(seen, hostOf(final))) return 'parked';
  if (isForeign(seen)) return 'foreign';
  if (saysNotThere(seen)) return 'soft-404';
  return isHomePage(final) && !isHomePage(target) && domainOf(final) === domainOf(target) ? 'to-home' : null;
}

/** A front page that leads on within its own site, as to `/de/`, is where visitors want to go. */
const isUnnoticed = (target: string, final: string): boolean =>
  isSamePlace(target, final) || (isHomePage(target) && hostOf(target) === hostOf(final));

/**
 * Whether a night says nothing of the pages because this machine itself was cut off: all that was asked failed before
 * anybody answered. With few questions that may be chance, so the pages that lived are asked too.
 */
export function wasCutOff(tries: Pick<Try, 'status' | 'outcome' | 'cause'>[]): boolean {
  const asked = tries.filter(({ cause }) => cause !== 'platform' && cause !== 'robots' && cause !== 'not-public');
  return asked.length > 0 && asked.every(({ status, outcome }) => outcome === 'failed' && status === null);
}
