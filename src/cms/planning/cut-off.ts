import type { Payload, Where } from 'payload';

/** Longer than any publication takes, in milliseconds. */
const longest = 10 * 60_000;

/**
 * Frees plans that were being carried out when the process or the database went away: the queue would take them for
 * being under way for ever. Carrying one out twice does no harm.
 */
export async function freeCutOff(payload: Payload, now: Date = new Date()): Promise<void> {
  const where: Where = {
    and: [
      { processing: { equals: true } },
      { updatedAt: { less_than: new Date(now.getTime() - longest).toISOString() } },
    ],
  };
  const { totalDocs } = await payload.count({ collection: 'payload-jobs', where, overrideAccess: true });
  if (!totalDocs) return;
  await payload.update({
    collection: 'payload-jobs',
    where,
    data: { processing: false },
    depth: 0,
    overrideAccess: true,
  });
}
