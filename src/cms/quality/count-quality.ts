import type { PayloadRequest, TaskConfig } from 'payload';
import { dayOf } from '../../domain/day.ts';
import { directoryStanding } from '../../domain/findings/standing.ts';
import { answersIn, factsByAge, linksByState } from '../../domain/quality/counted.ts';
import type { QualityFigures, QualityMonth } from '../../domain/quality/quality-month.ts';
import { raiseContentRevision } from '../content-revision.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { examinedDocuments } from '../findings/examined-documents.ts';
import { allLinks } from '../links/records.ts';

const collection = 'quality-months';
const all = { pagination: false, depth: 0, overrideAccess: true } as const;

/**
 * Counts how well the directory is kept, in a few reads, however large it is.
 * @param day for which it is counted, in Berlin, as `2026-11-26`
 */
export async function countQuality(req: PayloadRequest, day: string): Promise<QualityFigures> {
  const { payload } = req;
  const documents = await examinedDocuments(req, []);
  const { reviewed, english } = directoryStanding(documents, day);
  const facts = await payload.find({
    collection: 'fun-facts',
    where: { _status: { equals: 'published' } },
    select: { asOf: true },
    ...all,
    req,
  });
  const reports = await payload.find({
    collection: 'reports',
    select: { state: true, createdAt: true, dealtWithOn: true },
    ...all,
    req,
  });
  const missing = documents.flatMap(({ isLive, actor }) => (isLive && actor ? actor.missingAddresses : []));
  return {
    entriesReviewed: reviewed,
    englishCurrent: english,
    factsByAge: factsByAge(
      facts.docs.map(({ asOf }) => asOf || null),
      day,
    ),
    ...answersIn(
      day.slice(0, 7),
      reports.docs.map(({ state, createdAt, dealtWithOn = null }) => ({ state, createdAt, dealtWithOn })),
    ),
    links: linksByState(
      (await allLinks(payload, req)).map(({ state }) => state),
      missing.length,
    ),
  };
}

/**
 * Keeps the figures of the month in which a day lies, and lets the pages be drawn anew where they differ. Straight
 * through the adapter: no hooks, no versions.
 */
export async function noteQuality(req: PayloadRequest, day: string): Promise<void> {
  const month = day.slice(0, 7);
  const figures: QualityMonth = { month, countedFor: day, ...(await countQuality(req, day)) };
  const { db } = req.payload;
  await inTransaction(req, async () => {
    const where = { month: { equals: month } };
    const known = await db.findOne<{ id: string; figures?: unknown }>({ collection, where, req });
    if (JSON.stringify(known?.figures) === JSON.stringify(figures)) return;
    if (known) await db.updateOne({ collection, id: known.id, data: { month, figures }, req });
    else await db.create({ collection, data: { month, figures }, req });
    await raiseContentRevision(req);
  });
}

/** Counts what there is before the first night, so that no page says that nobody has counted yet. */
export async function beginQuality(req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({ collection, overrideAccess: true, req });
  if (!totalDocs) await noteQuality(req, dayOf(new Date()));
}

const anHour = 60 * 60 * 1000;

/** Just after midnight the day that has ended is counted, so that a month is whole. */
export const countQualityDaily: TaskConfig<'countQuality'> = {
  slug: 'countQuality',
  retries: 3,
  // Payload would note every minute that there was nothing to plan.
  schedule: [{ cron: '10 0 * * *', queue: 'default', hooks: { afterSchedule: async () => {} } }],
  handler: async ({ req }) => {
    await noteQuality(req, dayOf(new Date(Date.now() - anHour)));
    return { output: {} };
  },
};
