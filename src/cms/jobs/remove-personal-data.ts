import type { PayloadRequest, TaskConfig } from 'payload';
import { keptSince } from '../../domain/reports/retention.ts';
import { removeLeftovers } from './remove-leftovers.ts';

/**
 * Takes visitors' e-mail addresses out of the reports that have had them for long enough, and notes the day. Nothing
 * else of a report is touched. Done twice, it comes to the same.
 * @returns of how many reports
 */
export async function removePersonalData(req: PayloadRequest, now = new Date()): Promise<number> {
  const { dealtWith, sent } = keptSince(now);
  const { docs, errors } = await req.payload.update({
    collection: 'reports',
    where: {
      and: [
        { email: { exists: true } },
        {
          or: [
            { dealtWithOn: { less_than: dealtWith.toISOString() } },
            { createdAt: { less_than: sent.toISOString() } },
          ],
        },
      ],
    },
    data: { email: null, personalDataRemovedOn: now.toISOString() },
    // No person may write what a visitor sent.
    overrideAccess: true,
    depth: 0,
    req,
  });
  if (errors.length) throw new Error(`The e-mail addresses of ${errors.length} reports could not be removed`);
  return docs.length;
}

/** The same, and what else is left over, every night, by the clock of the server. */
export const removePersonalDataDaily: TaskConfig<'removePersonalData'> = {
  slug: 'removePersonalData',
  retries: 3,
  schedule: [
    {
      cron: '0 3 * * *',
      queue: 'default',
      // Payload would note every minute that there was nothing to plan.
      hooks: { afterSchedule: async () => {} },
    },
  ],
  handler: async ({ req }) => ({ output: { count: (await removePersonalData(req)) + (await removeLeftovers(req)) } }),
};
