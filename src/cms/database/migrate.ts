import { type MigrateUpArgs, type SQLiteAdapter, sql } from '@payloadcms/db-sqlite';
import {
  type BaseDatabaseAdapter,
  type Config,
  commitTransaction,
  createLocalReq,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { env } from '../../env.ts';
import { againOnConflict } from './unsaved.ts';

const collection = 'payload-migrations';

/** A step that changes tables, as Payload generates it. */
export interface TableMigration {
  name: string;
  up(args: MigrateUpArgs): Promise<void>;
}

/**
 * A step that changes what is stored, on either database. It is done once and then recorded; where it is cut off on a
 * MongoDB without transactions it is done again from its beginning, so doing it twice must come to the same.
 */
export interface DataMigration {
  /** Never changed: by it the database knows what it has been through. */
  name: string;
  /** @param args `req` carries the transaction: every read and write must pass it on */
  up(args: { payload: Payload; req: PayloadRequest }): Promise<void>;
}

interface Steps {
  tables: TableMigration[];
  data: DataMigration[];
}

/** What a step asks of its transaction: to last as long as it takes and, for tables, to let them be made anew. */
export interface MigrationTransaction {
  migration?: keyof Steps;
}

/** A step could not be done. The message is for who starts the site, in German and English, and says what to do. */
export class MigrationFailed extends Error {
  constructor(step: string, isUndone: boolean, cause: unknown) {
    const state = isUndone
      ? ['Die Datenbank ist, wie sie davor war.', 'The database is as it was before.']
      : [
          'Ohne Replica Set ließ sich das Begonnene nicht zurücknehmen; der nächste Start macht den Schritt noch einmal ganz.',
          'Without a replica set what was begun could not be undone; the next start does the whole step again.',
        ];
    super(
      `Beim Übergang auf diese Version ist der Schritt „${step}“ gescheitert. ${state[0]} ` +
        'Bitte die vorige Version starten und den Fehler melden. / ' +
        `On the way to this version the step “${step}” failed. ${state[1]} ` +
        `Please start the version before and report the error. (${reasonIn(cause)})`,
      { cause },
    );
  }
}

/** The innermost reason in a line: around it lies SQL with what is stored. */
function reasonIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonIn(error.cause) : error.message.split('\n', 1).join().slice(0, 200);
}

/**
 * Brings a database to the present version when Payload connects to it: first its tables, then what is in them, each
 * step wholly or not at all. In production only: whoever develops has the first step done by the start of the site.
 */
export function withMigrations(database: Config['db'], steps: Steps): Config['db'] {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args);
      const connect = adapter.connect?.bind(adapter);
      adapter.connect = async (options) => {
        await connect?.(options);
        if (env().NODE_ENV === 'production' && !options?.hotReload) await migrate(args.payload, steps);
      };
      return adapter;
    },
  };
}

/**
 * Does the steps that this database has not been through yet.
 * @throws MigrationFailed at the first that cannot be done; those before it stay done
 */
export async function migrate(payload: Payload, { tables, data }: Steps): Promise<void> {
  const before = await recorded(payload);
  const batch = Math.max(0, ...before.map((step) => step.batch ?? 0)) + 1;
  const isNew = ({ name }: { name: string }) => !before.some((step) => step.name === name);
  for (const step of tables.filter(isNew)) await take(payload, step, 'tables', batch);
  for (const step of data.filter(isNew)) await take(payload, step, 'data', batch);
}

async function take(payload: Payload, step: TableMigration, kind: keyof Steps, batch: number): Promise<void> {
  const adapter = payload.db as unknown as BaseDatabaseAdapter;
  let isUndone = false;
  const attempt = async () => {
    const options: MigrationTransaction = { migration: kind };
    const transactionID = (await adapter.beginTransaction({ ...options })) ?? '';
    const session = adapter.sessions?.[transactionID] as { db?: MigrateUpArgs['db'] } | undefined;
    isUndone = Boolean(session);
    const req = await createLocalReq({ req: { transactionID } }, payload);
    try {
      // Another start may have taken it while this one waited.
      if ((await recorded(payload, req)).some(({ name }) => name === step.name)) return await killTransaction(req);
      payload.logger.info(`Migrating: ${step.name}`);
      await step.up({ payload, req, db: session?.db as MigrateUpArgs['db'] });
      if (session?.db && kind === 'tables') await refuseBrokenReferences(session.db);
      await payload.create({ collection, data: { name: step.name, batch }, depth: 0, overrideAccess: true, req });
      await commitTransaction(req);
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  };
  try {
    await againOnConflict(attempt);
  } catch (error) {
    throw new MigrationFailed(step.name, isUndone, error);
  }
}

/** What this database has been through. */
async function recorded(
  payload: Payload,
  req?: PayloadRequest,
): Promise<{ name?: string | null; batch?: number | null }[]> {
  if ('client' in payload.db) {
    const { client } = payload.db as unknown as SQLiteAdapter;
    const { rows } = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'");
    if (!rows.length) return [];
  }
  const { docs } = await payload.find({
    collection,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...(req && { req }),
  });
  return docs;
}

/** Tables are made anew with foreign keys off, so what they refer to is looked at in the end. */
async function refuseBrokenReferences(db: MigrateUpArgs['db']): Promise<void> {
  const { rows } = await db.run(sql`PRAGMA foreign_key_check`);
  const tables = [...new Set(rows.map((row) => String(row[0])))];
  if (tables.length) throw new Error(`rows of ${tables.join(', ')} refer to what is not there`);
}
