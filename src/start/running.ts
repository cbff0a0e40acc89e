import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, createClient } from '@libsql/client';
import { MongoClient } from 'mongodb';
import { reportFailure } from '../inside/failures.ts';
import { sqliteFile } from '../inside/sqlite-file.ts';

/** How often a site gives MongoDB a sign of life, in milliseconds. */
const usualBeat = 10_000;

interface Sign {
  _id: string;
  beat: number;
}

/**
 * Marks that a site runs on this database, until it is ended, one way or the other: nobody restores a backup under it.
 * @returns ends the mark
 */
export async function markRunning(url: string, beat = usualBeat): Promise<() => Promise<void>> {
  if (!url.startsWith('mongodb')) {
    const holder = markAt(url);
    // Reading holds the file for many, and the system lets go of it when the process ends.
    await holder.execute('BEGIN');
    await holder.execute('SELECT count(*) FROM sqlite_master');
    return async () => {
      await holder.execute('ROLLBACK');
      holder.close();
    };
  }
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000, socketTimeoutMS: 20_000 });
  const signs = client.db().collection<Sign>('running');
  const _id = randomUUID();
  await signs.insertOne({ _id, beat: 0 });
  const beating = setInterval(() => {
    const given = signs.updateOne({ _id }, { $inc: { beat: 1 } });
    given.catch((error: unknown) => reportFailure('sign of life', error));
  }, beat);
  beating.unref();
  return async () => {
    clearInterval(beating);
    const ended = signs.deleteOne({ _id }).then(() => client.close());
    const told = ended.catch((error: unknown) => reportFailure('sign of life', error));
    // A database that is away keeps nobody from ending: the sign grows old by itself.
    await Promise.race([told, pause(300, undefined, { ref: false })]);
  };
}

/** Whether a site runs on this database. On MongoDB it may take a while to tell one from a site that was killed. */
export async function isRunning(url: string, beat = usualBeat): Promise<boolean> {
  if (!url.startsWith('mongodb')) {
    const holder = markAt(url);
    try {
      await holder.executeMultiple('BEGIN EXCLUSIVE; ROLLBACK');
      return false;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return true;
      throw error;
    } finally {
      holder.close();
    }
  }
  const client = new MongoClient(url);
  const read = async () =>
    JSON.stringify(await client.db().collection<Sign>('running').find().sort({ _id: 1 }).toArray());
  try {
    const before = await read();
    if (before === '[]') return false;
    await pause(beat * 1.5);
    return (await read()) !== before;
  } finally {
    await client.close();
  }
}

function markAt(url: string): Client {
  const file = `${sqliteFile(url)}-running`;
  mkdirSync(path.dirname(file), { recursive: true });
  return createClient({ url: `file:${file}` });
}
