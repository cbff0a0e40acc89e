import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { dayOf } from '../../domain/day.ts';
import { daysBefore, daysOfLeftovers, daysOfSpam } from '../../domain/retention.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { stillOpen, storedAccount, writeAccount } from '../sign-in/open-session.ts';

/**
 * Deletes what nobody needs any more and what may tell of people: sessions that have ended, spam, mails that could not
 * be sent, nights on which links could not be looked at, tables that were only looked at, that something was put off
 * until a day that is past. Done twice, it comes to the same.
 * @returns how much it was
 */
export async function removeLeftovers(req: PayloadRequest, now = new Date()): Promise<number> {
  const before = (days: number) => ({ less_than: daysBefore(days, now) });
  const rules: [CollectionSlug, Where[]][] = [
    ['reports', [{ state: { equals: 'spam' } }, { dealtWithOn: before(daysOfSpam) }]],
    [
      'payload-jobs',
      [
        { taskSlug: { in: ['sendMail', 'checkLinks'] } },
        { hasError: { equals: true } },
        { updatedAt: before(daysOfLeftovers) },
      ],
    ],
    ['set-asides', [{ until: { less_than: dayOf(now) } }]],
    ['imports', [{ state: { equals: 'seen' } }, { createdAt: before(daysOfLeftovers) }]],
  ];
  let removed = await endSessions(req, now);
  for (const [collection, and] of rules) {
    const { docs, errors } = await req.payload.delete({
      collection,
      where: { and },
      depth: 0,
      overrideAccess: true,
      req,
    });
    if (errors.length) throw new Error(`${errors.length} leftovers in ${collection} could not be removed`);
    removed += docs.length;
  }
  return removed;
}

/** Payload forgets those that have ended only when the same person signs in again. */
async function endSessions(req: PayloadRequest, now: Date): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'sessions.expiresAt': { less_than: now.toISOString() } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  let ended = 0;
  for (const { id } of docs)
    ended += await inTransaction(req, async () => {
      const account = await storedAccount(req, id);
      const open = stillOpen(account?.sessions, now.getTime());
      if (account) await writeAccount(req, account, { sessions: open });
      return (account?.sessions?.length ?? 0) - open.length;
    });
  return ended;
}
