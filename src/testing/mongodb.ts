import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, MongoClient } from 'mongodb';
import { node, startProcess } from './process.ts';

/** A server to test on. `name` says what really answers, for reports. */
export interface MongodbServer {
  url: string;
  name: string;
  stop(): Promise<void>;
}

/** A server, or the reason in words why there is none. */
export type FoundMongodb = { server: MongodbServer; reason: null } | { server: null; reason: string };

/** Stands in the title of every suite that needs MongoDB; by it the report counts what was skipped. */
export const onMongodb = 'on MongoDB';

/** The same for every suite that needs its transactions. */
export const onReplicaSet = 'on a replica set';

const longestStart = 60_000;

async function serverName(url: string): Promise<string> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 });
  try {
    const { version } = await client.db('admin').command({ buildInfo: 1 });
    return `${process.env.MONGODB_TEST_NAME || 'MongoDB'}, version ${version}`;
  } catch (error) {
    // The driver's own error has no writable name, which Vitest's report of it trips over.
    throw new Error(`The MongoDB for tests does not answer: ${error instanceof Error ? error.message : error}`);
  } finally {
    await client.close();
  }
}

async function startServer(): Promise<FoundMongodb> {
  const { child, output, stop } = startProcess([...node, 'src/testing/mongodb-server.ts']);
  const firstLine = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
  const url = await Promise.race([
    firstLine,
    once(child, 'close').then(() => null),
    sleep(longestStart, null, { ref: false }),
  ]);
  if (url) return { server: { url, name: await serverName(url), stop }, reason: null };
  const failure = /^\s*(?:\w*Error):? .*/m.exec(output())?.[0].trim() ?? `not ready within ${longestStart / 1000} s`;
  await stop();
  return { server: null, reason: `MONGODB_TEST_URL is not set, and none could be fetched and started (${failure})` };
}

/**
 * The MongoDB that tests run on: the one at `MONGODB_TEST_URL` (called by `MONGODB_TEST_NAME`, where set), else one
 * that is fetched and started for them, or none where it says `none`. Whoever calls this stops the server.
 * @throws where `MONGODB_TEST_URL` is set and does not answer: what was asked for must not be skipped.
 */
export async function findMongodb(): Promise<FoundMongodb> {
  const url = process.env.MONGODB_TEST_URL;
  if (url === 'none') return { server: null, reason: 'MONGODB_TEST_URL says that there is none' };
  if (!url) return startServer();
  return { server: { url, name: await serverName(url), stop: async () => {} }, reason: null };
}

/** The address of one database on a server: `mongodb://host/?a=b` and `x` give `mongodb://host/x?a=b`. */
export function mongodbDatabaseUrl(serverUrl: string, database: string): string {
  const [, server, options = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(serverUrl) ?? [];
  if (!server) throw new Error('Not the URL of a MongoDB server');
  return `${server}/${database}${options}`;
}

async function withDatabase(url: string, work: (database: Db) => Promise<unknown>): Promise<void> {
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 10_000 });
  try {
    await work(client.db());
  } finally {
    await client.close();
  }
}

/** Removes a database that a test made. */
export async function dropMongodbDatabase(url: string): Promise<void> {
  await withDatabase(url, (database) => database.dropDatabase());
}

/** Removes what a test has written. Collections, their indexes and what is known of migrations stay. */
export async function emptyMongodbDatabase(url: string): Promise<void> {
  await withDatabase(url, async (database) => {
    for (const collection of await database.collections()) {
      // The steps of its beginning stay done; what a suite has been through besides is forgotten.
      const isSteps = collection.collectionName === 'payload-migrations';
      await collection.deleteMany(isSteps ? { batch: { $gt: 1 } } : {});
    }
  });
}
