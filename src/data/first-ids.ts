import 'server-only';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { runningPayload } from './payload.ts';

let known: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * The ids by which things that came from another kind of database were first known, by those they have now: a restore
 * notes them, and nothing changes them while the site runs.
 */
export function firstIds(): Promise<ReadonlyMap<string, string>> {
  known ??= readFirstIds().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function readFirstIds(): Promise<ReadonlyMap<string, string>> {
  const { db } = await runningPayload();
  if (db.name !== 'mongoose') return new Map();
  const { connection } = db as unknown as MongooseAdapter;
  const moved = await connection.collection<{ id: string }>('moved-ids').find().toArray();
  return new Map(moved.map(({ _id, id }) => [String(_id), id]));
}
