import { statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { mediaFolder } from '../../backup/media.ts';
import { lastBackup } from '../../backup/names.ts';
import type { Measured } from '../../domain/operation/measured.ts';
import { env } from '../../env.ts';
import { isAbsent } from '../../inside/absent.ts';
import { reportFailure } from '../../inside/failures.ts';
import { DatabaseLost } from '../../inside/outage.ts';
import { sqliteFile } from '../../inside/sqlite-file.ts';
import { version } from '../../inside/version.ts';
import { migrations as tables } from '../../migrations/index.ts';
import { dataMigrations } from '../database/data-migrations.ts';
import { lastLook } from '../jobs/last-look.ts';
import { runsOf, writeRun } from '../jobs/runs.ts';
import { sendsMail } from '../mail/smtp.ts';

/** In milliseconds: a database that takes longer is as good as away. */
const patience = 3_000;
/** The one row that is written over to see whether writing works. */
const probe = 'write-probe';

/**
 * Measures a running site: reads, writes over one row, looks at the disk. Grows nothing, and no page is drawn anew for
 * it. Never rejects: what fails is null, and leaves a line.
 */
export async function measure(payload: Payload): Promise<Measured> {
  const started = new Date(Date.now() - process.uptime() * 1_000).toISOString();
  const reading = await timed('reading', async () => {
    await insistOnContent(payload);
    return runsOf(payload);
  });
  const isThere = reading !== null;
  const writing = isThere ? await timed('writing', () => writeRun(payload, probe)) : null;
  return {
    now: new Date().toISOString(),
    readMs: reading?.took ?? null,
    writeMs: writing?.took ?? null,
    migrations: isThere ? await orNull('migrations', () => migrationsOf(payload)) : null,
    startedOn: started,
    lookedOn: lastLook(),
    runs: reading?.value ?? [],
    freeBytes: await orNull('disk', freeBytes),
    backup: (isThere ? await orNull('backup', () => backupState(payload)) : null) ?? { last: null, since: started },
    sendsMail: sendsMail(payload),
    version,
  };
}

/** A file that was removed goes on being read, and an emptied database is read as well: the revision tells. */
async function insistOnContent({ db }: Payload): Promise<void> {
  const stored = await db.findGlobal<{ value?: string }>({ slug: 'content-revision' });
  if (!stored?.value) throw new DatabaseLost('The database tells no content revision');
}

/** When the last backup was made, and since when there is something to back up: the first account. ISO 8601. */
async function backupState(payload: Payload): Promise<Measured['backup']> {
  const { docs } = await payload.find({ collection: 'users', sort: 'createdAt', limit: 1, depth: 0 });
  const last = await lastBackup(env().BACKUP_DIR);
  return { last: last?.toISOString() ?? null, since: docs[0]?.createdAt ?? new Date().toISOString() };
}

async function migrationsOf(payload: Payload): Promise<Measured['migrations']> {
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, depth: 0 });
  const taken = new Set(docs.map(({ name }) => name));
  const isSqlite = payload.db.name === 'sqlite';
  const own = [...(isSqlite ? tables : []), ...dataMigrations].map(({ name }) => name);
  const known = new Set<unknown>([...tables, ...dataMigrations].map(({ name }) => name));
  return {
    missing: own.filter((name) => !taken.has(name)).length,
    unknown: [...taken].filter((name) => !known.has(name)).length,
  };
}

/** Where there is least room: at database, pictures or backups. A folder that is not there yet is passed. */
async function freeBytes(): Promise<number> {
  const { DATABASE_URL, BACKUP_DIR } = env();
  const database = DATABASE_URL.startsWith('mongodb') ? [] : [path.dirname(sqliteFile(DATABASE_URL))];
  const rooms = await Promise.all(
    [...database, mediaFolder, BACKUP_DIR, '.'].map(async (folder) => {
      try {
        const { bavail, bsize } = await statfs(folder);
        return bavail * bsize;
      } catch (error) {
        if (isAbsent(error)) return Number.POSITIVE_INFINITY;
        throw error;
      }
    }),
  );
  return Math.min(...rooms);
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<{ took: number; value: T } | null> {
  const begun = performance.now();
  return orNull(what, async () => {
    const value = await work();
    return { value, took: Math.round(performance.now() - begun) };
  });
}

/** What was measured in time; null where it failed. */
async function orNull<T>(what: string, work: () => Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long')), patience);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    reportFailure(`measuring: ${what}`, error);
    return null;
  } finally {
    clearTimeout(timer);
  }
}
