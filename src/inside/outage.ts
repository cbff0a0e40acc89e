/**
 * SQLite's result codes (sqlite.org/rescode.html), extended ones too: locked, full, unreadable, damaged or no database.
 */
const sqlite = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CORRUPT|CANTOPEN|NOTADB|READONLY|PROTOCOL|NOMEM)(_|$)/;

/** MongoDB's driver and Mongoose: nobody answers, or not in time. */
const mongodb = new Set([
  'MongoClientClosedError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoOperationTimeoutError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoServerClosedError',
  'MongoServerSelectionError',
  'MongoStalePrimaryError',
  'MongoTopologyClosedError',
  'MongoWaitQueueTimeoutError',
  'MongooseServerSelectionError',
  'PoolClearedOnNetworkError',
]);

/**
 * MongoDB's answers (its error_codes.yml) that mean the server cannot work now: going down, no primary, out of time or
 * of disk.
 */
const mongodbCodes = new Set([6, 7, 50, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436, 14031]);

/** What only its words tell: a turn or a connection waited for in vain, a file that libsql cannot open. */
const words =
  /^timeout while waiting for mutex|^(Operation `.*`|Connection operation) buffering timed out|Unable to open connection to local database/;

/** The database that this process began with was removed, replaced or emptied. */
export class DatabaseLost extends Error {
  override readonly name = 'DatabaseLost';
}

/**
 * Whether an error says that the database is away: lost, locked, hung, full or damaged. Then nobody who asked is to
 * blame, and asking again later may work. Looks through the causes.
 */
export function isDatabaseAway(error: unknown): boolean {
  return causesOf(error).some(({ name, code, message }) => {
    if (typeof code === 'string' && sqlite.test(code)) return true;
    if (name.startsWith('Mongo') && typeof code === 'number' && mongodbCodes.has(code)) return true;
    return name === 'DatabaseLost' || mongodb.has(name) || words.test(message);
  });
}

/** An error in a chain of causes. */
export interface Cause {
  name: string;
  message: string;
  code: unknown;
  /** By which Next names an error on the page that it shows instead. */
  digest?: unknown;
}

/** An error and what caused it, what was thrown first. At most ten, so that a circle ends. */
export function causesOf(error: unknown): Cause[] {
  const causes: Cause[] = [];
  let current: unknown = error;
  while (typeof current === 'object' && current !== null && causes.length < 10) {
    const { name, message, code, digest, cause } = current as Record<keyof Cause | 'cause', unknown>;
    causes.push({ name: String(name ?? ''), message: String(message ?? ''), code, digest });
    current = cause;
  }
  return causes;
}
