import { randomUUID } from 'node:crypto';
import type { MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import { deepCopyObjectSimple, type Payload, type PayloadRequest } from 'payload';
import { claimJobs } from './claimed-jobs.ts';
import { inLine } from './commands.ts';
import type { MigrationTransaction } from './migrate.ts';
import { type Ending, makeTurns } from './turns.ts';
import { againOnConflict, hasLabel, isConflict, type Reader, Unsaved, undoneBy } from './unsaved.ts';

type Mongodb = ReturnType<typeof mongooseAdapter>;
type Session = MongooseAdapter['sessions'][string];

/** How often a commit that the server did not confirm is sent again. It is stored once, however often it arrives. */
const commitTries = 3;

/**
 * Two edits of one document, each in its language, read the same old document and the later save undoes the earlier
 * one: MongoDB without transactions loses it silently, with transactions it refuses it. One after the other, both are
 * kept. What another process wrote in between is refused by MongoDB: that write is done again, hooks included.
 */
export function withWritesInTurns(mongodb: Mongodb): Mongodb {
  return {
    ...mongodb,
    init: (args) => {
      const adapter = mongodb.init(args) as MongooseAdapter;
      claimJobs(adapter);
      writeInTurns(adapter);
      writeAgainOnConflict(args.payload);
      return adapter;
    },
  };
}

function writeInTurns(adapter: MongooseAdapter): void {
  const turns = makeTurns();
  const { beginTransaction, rollbackTransaction } = adapter;

  const begin: MongooseAdapter['beginTransaction'] = ({ migration }: MigrationTransaction = {}) =>
    turns.begin(async () => {
      const canBeUndone = adapter.transactionOptions !== false;
      const id = canBeUndone ? String(await beginTransaction.call(adapter)) : randomUUID();
      const session = adapter.sessions[id];
      const end = async (ending: Ending, reader: Reader) => {
        if (ending === 'rollback') return rollbackTransaction.call(adapter, id);
        delete adapter.sessions[id];
        if (session) await commit(session, reader);
      };
      return { id, canBeUndone, end };
    }, migration !== undefined);
  adapter.beginTransaction = begin;
  adapter.commitTransaction = (id) => turns.end(id, 'commit');
  adapter.rollbackTransaction = (id) => turns.end(id, 'rollback');
  inLine(adapter, turns, (_, args, command) => command(args));

  const init = adapter.init?.bind(adapter);
  adapter.init = async () => {
    await init?.();
    for (const model of [...Object.values(adapter.collections), ...Object.values(adapter.versions)]) countFirst(model);
  };
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    await connect?.(options);
    // Connecting replaces it where the server knows no transactions.
    adapter.beginTransaction = begin;
  };
}

async function commit(session: Session, reader: Reader): Promise<void> {
  try {
    await sendCommit(session);
  } catch (error) {
    if (isConflict(error)) throw undoneBy(error, reader);
    throw isUnconfirmed(error) ? new Unsaved('write-uncertain', reader, error) : error;
  } finally {
    await session.endSession();
  }
}

const isUnconfirmed = (error: unknown) => hasLabel(error, 'UnknownTransactionCommitResult');

async function sendCommit(session: Session): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await session.commitTransaction();
    } catch (error) {
      if (!isUnconfirmed(error) || tries === commitTries) throw error;
    }
  }
}

interface PageOptions {
  options?: { session?: Session };
  pagination?: boolean;
  useEstimatedCount?: boolean;
  useCustomCountFn?: () => Promise<number>;
}
type Paginate = (query: Record<string, unknown>, options: PageOptions) => Promise<unknown>;

/** Counts before it finds a page of documents: mongoose sends both at once, in a transaction too. */
function countFirst(model: MongooseAdapter['collections'][string]): void {
  const paginate = (model as unknown as { paginate: Paginate }).paginate.bind(model);
  const inOrder: Paginate = async (query, options) => {
    if (options.pagination === false) return paginate(query, options);
    const count = await model.countDocuments(query, { session: options.options?.session });
    return paginate(query, { ...options, useEstimatedCount: false, useCustomCountFn: async () => count });
  };
  Object.assign(model, { paginate: inOrder });
}

type Write = (options: { data?: unknown; req?: Partial<PayloadRequest> }) => Promise<unknown>;

/** What Payload's Local API has of writes that begin a transaction. */
const writes = [
  'create',
  'delete',
  'duplicate',
  'forgotPassword',
  'login',
  'resetPassword',
  'restoreGlobalVersion',
  'restoreVersion',
  'unlock',
  'update',
  'updateGlobal',
  'verifyEmail',
] as const;

/** Tries those again that conflict: jobs, forms and the admin's own functions write by them. */
function writeAgainOnConflict(payload: Payload): void {
  for (const name of writes) {
    const write = (payload[name] as Write).bind(payload);
    const again: Write = async (options) => {
      // What is part of a larger write is done again with it.
      if (options.req?.transactionID) return write(options);
      // Hooks change what they are given.
      return againOnConflict(() =>
        write(options.data ? { ...options, data: deepCopyObjectSimple(options.data) } : options),
      );
    };
    Object.assign(payload, { [name]: again });
  }
}
