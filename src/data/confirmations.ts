import 'server-only';
import type { Payload, Where } from 'payload';
import { claimOf, isTooOld } from '../domain/confirmations/confirmation-link.ts';
import { dayOf, today } from '../domain/day.ts';
import { keptPerRevision } from './content-revision.ts';
import { runningPayload } from './payload.ts';
import { storedColumns } from './stored-columns.ts';

const collection = 'confirmations';

/** When bodies have last confirmed their entries (ISO 8601), by the id of the entry. */
export const findConfirmations = keptPerRevision('findConfirmations', async (): Promise<Map<string, string>> => {
  const rows = await storedColumns(await runningPayload(), collection, ['entry', 'confirmedOn']);
  return new Map(
    rows.flatMap(({ entry, confirmedOn }) => (entry && confirmedOn ? [[entry, confirmedOn] as const] : [])),
  );
});

/** What a link is good for. One that is not ours, and one for an entry that is gone, lead to nothing. */
export type Reached =
  | { state: 'unknown' }
  /** Ours, but too old, or followed by a newer one: by it a body may still ask to be left alone. */
  | { state: 'old'; entry: string; email: string | null }
  | { state: 'open'; entry: string; email: string | null };

/** What a link leads to. Changes nothing. */
export async function reachedBy(link: string, secret: string, running?: Payload): Promise<Reached> {
  const claim = claimOf(link, secret);
  if (!claim) return { state: 'unknown' };
  const payload = running ?? (await runningPayload());
  const noted = await notedOf(payload, claim.entry);
  if (!noted) return { state: 'unknown' };
  const own = { entry: claim.entry, email: noted.askedAt ?? null };
  const isNewest = Date.parse(noted.askedOn ?? '') === claim.madeAt;
  return { state: isNewest && !isTooOld(claim) ? 'open' : 'old', ...own };
}

async function notedOf(payload: Payload, entry: string) {
  const where: Where = { entry: { equals: entry } };
  const { docs } = await payload.find({ collection, where, depth: 0, limit: 1, overrideAccess: true });
  return docs[0];
}

/**
 * Notes what a body has said by its link, today. Said once more on the same day it changes nothing: whoever sends it a
 * thousand times must not have all pages drawn anew.
 */
export async function noteAnswer(
  entry: string,
  answer: 'confirmedOn' | 'answeredOn' | 'declinedOn',
  running?: Payload,
): Promise<void> {
  const payload = running ?? (await runningPayload());
  const noted = await notedOf(payload, entry);
  const before = noted?.[answer];
  if (!noted || (before && (answer === 'declinedOn' || dayOf(before) === today()))) return;
  // Who wants no more mails is not kept the address of either.
  const data = { [answer]: new Date().toISOString(), ...(answer === 'declinedOn' ? { askedAt: null } : {}) };
  await payload.update({ collection, id: noted.id, data, depth: 0, overrideAccess: true });
}
