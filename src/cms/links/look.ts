import { dayOf } from '../../domain/day.ts';
import { judge, type Reply } from '../../domain/links/judge.ts';
import { profilesIn, stillVouched, type Vouched, vouchedBy } from '../../domain/links/profiles.ts';
import { seenIn } from '../../domain/links/signs.ts';
import type { Try } from '../../domain/links/state.ts';
import { hostOf, isPlatform } from '../../domain/links/target.ts';
import { type Visit, type Visitor, visit } from '../../inside/asking/visit.ts';
import type { Link } from './records.ts';

/** What came of looking at a target. */
export interface Look {
  link: Link;
  look: Try;
  /** By what the site can be asked next time whether something changed. */
  marks: Record<string, string>;
  /** What a body's own site says of its accounts; as before where it was not to be read. */
  vouched: Vouched | null;
}

/** How one looks at many. */
export interface Round {
  visitor: Visitor;
  /** The bodies' own sites, of which more is read: links to accounts stand at the foot of a page. */
  websites: Set<string>;
  /** Milliseconds between two questions to one host. */
  pause: number;
  /** When the round ends, done or not (milliseconds since 1970). */
  until: number;
  now(): Date;
}

/** So many hosts are asked at once; each of them one thing at a time. */
const mostHosts = 4;

/** Looks at targets, at those of one host one after the other. What there is no time for is left out. */
export async function lookAtAll(links: Link[], round: Round): Promise<Look[]> {
  const byHost = new Map<string, Link[]>();
  for (const link of links) byHost.set(hostOf(link.target), [...(byHost.get(hostOf(link.target)) ?? []), link]);
  const waiting = [...byHost.values()];
  const looks: Look[] = [];
  const worker = async () => {
    for (let own = waiting.shift(); own; own = waiting.shift()) {
      for (const [place, link] of own.entries()) {
        if (Date.now() > round.until) return;
        if (place) await new Promise((done) => setTimeout(done, round.pause));
        looks.push(await lookAt(link, round));
      }
    }
  };
  await Promise.all(Array.from({ length: mostHosts }, worker));
  return looks;
}

const mostOfWebsite = 512 * 1024;

async function lookAt(link: Link, { visitor: usual, websites, now }: Round): Promise<Look> {
  const on = now().toISOString();
  if (isPlatform(link.target)) {
    const look: Try = { on, outcome: 'uncheckable', cause: 'platform', status: null, movedTo: null };
    return { link, look, marks: {}, vouched: null };
  }
  const isWebsite = websites.has(link.target);
  const visitor = isWebsite ? { ...usual, mostBytes: mostOfWebsite } : usual;
  const before = link.tries.at(-1) ?? null;
  const found = await visit(
    link.target,
    visitor,
    before?.outcome === 'fine' && (link.vouched || !isWebsite) ? link.marks : {},
  );
  const look = judge(link.target, replyOf(found), before, on);
  const vouched = isWebsite ? vouchedIn(found, look, link) : null;
  // What was not read to its end is read anew, were it unchanged.
  const isRead = !isWebsite || vouched?.on === dayOf(on);
  return { link, look, marks: isRead ? marksOf(found, look, link.marks) : {}, vouched };
}

function replyOf(found: Visit): Reply {
  if (found.kind !== 'answered') return found;
  const { headers, status, body } = found.said;
  const isChallenge = headers['cf-mitigated'] === 'challenge';
  return { kind: 'answered', status, isChallenge, seen: seenIn(body.toString('utf8')), hops: found.hops };
}

/** A page that is too long to be read whole may link to an account further below. */
function vouchedIn(found: Visit, { on, outcome, status }: Try, { target, vouched }: Link): Vouched | null {
  if (found.kind !== 'answered' || outcome !== 'fine') return vouched;
  if (status === 304) return stillVouched(vouched, dayOf(on));
  const { body } = found.said;
  if (body.length >= mostOfWebsite) return vouched;
  return vouchedBy(vouched, profilesIn(body.toString('utf8'), found.hops.at(-1)?.to ?? target), dayOf(on));
}

/** Only of a page that answered at its own address: what a detour says is another page's. */
function marksOf(found: Visit, { outcome }: Try, before: Record<string, string>): Record<string, string> {
  if (found.kind !== 'answered' || outcome !== 'fine' || found.hops.length) return {};
  const { headers, status } = found.said;
  if (status === 304) return before;
  const { etag, 'last-modified': modified } = headers;
  return { ...(etag ? { 'if-none-match': etag } : {}), ...(modified ? { 'if-modified-since': modified } : {}) };
}
