import type { PayloadRequest, Where } from 'payload';
import { type Confirmation, isDue } from '../../domain/confirmations/due.ts';
import { isDatabaseAway } from '../../inside/outage.ts';
import { inTransaction } from '../database/in-transaction.ts';

const collection = 'confirmations';

type Row = Confirmation & { id: string; entry: string };

/** What is noted of each entry, by its id. */
export async function notedConfirmations(req: PayloadRequest): Promise<Map<string, Row>> {
  const { docs } = await req.payload.find({ collection, pagination: false, depth: 0, overrideAccess: true, req });
  return new Map(docs.map((doc) => [doc.entry, rowOf(doc)]));
}

const moment = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

const rowOf = (doc: { id: string; entry: string } & Partial<Record<keyof Confirmation, unknown>>): Row => ({
  id: doc.id,
  entry: doc.entry,
  askedOn: moment(doc.askedOn),
  askedAt: moment(doc.askedAt),
  confirmedOn: moment(doc.confirmedOn),
  answeredOn: moment(doc.answeredOn),
  declinedOn: moment(doc.declinedOn),
  failedOn: moment(doc.failedOn),
});

/**
 * Notes that a body is being asked, before the mail goes out: of several instances one alone is told that it may.
 * @param now the moment that its link carries
 * @returns what puts it back as it was; null where another has asked, or the body has answered meanwhile
 */
export async function claimAsking(
  req: PayloadRequest,
  entry: string,
  { now, email }: { now: Date; email: string },
): Promise<(() => Promise<void>) | null> {
  const { db } = req.payload;
  const askedOn = now.toISOString();
  const data = { askedOn, askedAt: email, failedOn: null };
  const before = await db.findOne<Row & { updatedAt: string }>({ collection, where: ofEntry(entry) });
  if (before && !isDue(rowOf(before), now)) return null;
  const undo = async () => {
    const where: Where = { and: [ofEntry(entry), { askedOn: { equals: askedOn } }] };
    const former = {
      askedOn: before?.askedOn ?? null,
      askedAt: before?.askedAt ?? null,
      failedOn: before?.failedOn ?? null,
    };
    await db.updateOne({ collection, where, data: former, returning: false });
  };
  const isOurs = before
    ? await overwrite(req, before, { ...data, updatedAt: askedOn })
    : await create(req, entry, data);
  return isOurs ? undo : null;
}

const ofEntry = (entry: string): Where => ({ entry: { equals: entry } });

/** On condition that nothing was noted since it was looked at. */
function overwrite(
  req: PayloadRequest,
  { entry, updatedAt }: Row & { updatedAt: string },
  data: Record<string, unknown>,
): Promise<boolean> {
  const { db } = req.payload;
  const where: Where = { and: [ofEntry(entry), { updatedAt: { equals: updatedAt } }] };
  return inTransaction(req, async () => {
    const found = await db.findOne<Row>({ collection, where, req });
    // MongoDB without transactions decides by the condition of the write itself.
    return found !== null && Boolean(await db.updateOne({ collection, where, data, req }));
  });
}

/** No two rows have one entry: of two instances the database refuses one. */
async function create(req: PayloadRequest, entry: string, data: Partial<Confirmation>): Promise<boolean> {
  try {
    await req.payload.create({ collection, data: { entry, ...data }, depth: 0, overrideAccess: true });
    return true;
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    const isThere = await req.payload.count({ collection, where: ofEntry(entry), overrideAccess: true });
    if (isThere.totalDocs) return false;
    throw error;
  }
}

/** Notes that the mail by which a body was asked was refused. */
export async function noteFailure(req: PayloadRequest, entry: string, failedOn: string): Promise<void> {
  const where = ofEntry(entry);
  await req.payload.update({ collection, where, data: { failedOn }, depth: 0, overrideAccess: true, req });
}
