import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { type Collection, MongoClient, MongoServerError } from 'mongodb';
import { reportFailure } from '../inside/failures.ts';
import { sqliteFile } from '../inside/sqlite-file.ts';

/** Lets the next start go on. */
export type Release = () => Promise<void>;

/** How a start waits, in milliseconds. */
interface Patience {
  /** Between two tries. */
  retry: number;
  /** MongoDB: how often who holds the lock gives a sign of life. */
  beat: number;
  /** MongoDB: after how long without one the holder counts as killed. */
  longestSilence: number;
}

const usual: Patience = { retry: 250, beat: 2_000, longestSilence: 20_000 };

/**
 * Waits until no other start is preparing this database; from then on, others wait. On SQLite for starts of this
 * machine, on MongoDB of any. Whoever is killed holds nobody up for longer than `longestSilence`.
 * @param onWaiting called once where there is somebody to wait for
 */
export function lockDatabase(url: string, onWaiting: () => void, patience = usual): Promise<Release> {
  if (url.startsWith('mongodb')) return lockMongodb(url, onWaiting, patience);
  return lockFile(`${sqliteFile(url)}-start`, onWaiting, patience);
}

/**
 * Waits for a file to be free and holds it. It is an empty SQLite database of which only the lock is used: the system
 * lets go of that when the process ends, however it ends.
 */
export async function lockFile(file: string, onWaiting: () => void, { retry } = usual): Promise<Release> {
  mkdirSync(path.dirname(file), { recursive: true });
  const holder = await keepTrying(() => holdFile(file), onWaiting, retry);
  return async () => {
    // A connection closed within a transaction is open until its memory is swept.
    await holder.execute('ROLLBACK');
    holder.close();
  };
}

async function holdFile(file: string) {
  // A connection that was refused cannot be used again.
  const client = createClient({ url: `file:${file}` });
  try {
    await client.execute('BEGIN EXCLUSIVE');
    return client;
  } catch (error) {
    client.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
}

interface Lock {
  _id: 'start';
  holder: string;
  beat: number;
}

/** Clocks of two machines differ, so that no time is stored: who waits measures how long the beat has been the same. */
async function lockMongodb(url: string, onWaiting: () => void, { retry, beat, longestSilence }: Patience) {
  const client = new MongoClient(url);
  const locks = client.db().collection<Lock>('start-lock');
  const holder = randomUUID();
  let last = { sign: '', at: 0 };

  async function hold(): Promise<true | undefined> {
    if (await insert(locks, holder)) return true;
    const other = await locks.findOne({ _id: 'start' });
    const sign = `${other?.holder} ${other?.beat}`;
    if (last.sign !== sign) last = { sign, at: performance.now() };
    else if (other && performance.now() - last.at > longestSilence) await locks.deleteOne(other);
    return undefined;
  }

  await keepTrying(hold, onWaiting, retry);
  const beating = setInterval(() => {
    // A beat that fails is a silence; should it last, another start may go on.
    locks
      .updateOne({ _id: 'start', holder }, { $inc: { beat: 1 } })
      .catch((error: unknown) => reportFailure('start lock', error));
  }, beat);
  return async () => {
    clearInterval(beating);
    await locks.deleteOne({ _id: 'start', holder });
    await client.close();
  };
}

async function insert(locks: Collection<Lock>, holder: string): Promise<boolean> {
  try {
    await locks.insertOne({ _id: 'start', holder, beat: 0 });
    return true;
  } catch (error) {
    const isTaken = error instanceof MongoServerError && error.code === 11_000;
    if (!isTaken) throw error;
    return false;
  }
}

async function keepTrying<T>(attempt: () => Promise<T | undefined>, onWaiting: () => void, retry: number): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const held = await attempt();
    if (held !== undefined) return held;
    if (tries === 0) onWaiting();
    await pause(retry);
  }
}
