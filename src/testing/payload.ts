import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { inject, vi } from 'vitest';
import { sqliteFile } from '../inside/sqlite-file.ts';
import type { User } from '../payload-types.ts';

/** The origin of a site under test; only requests from it may write with a session. */
export const testOrigin = 'http://localhost:3000';

/** The project's own config for a database at `url`, which nothing opens yet. */
export async function readConfig(url: string): Promise<SanitizedConfig> {
  vi.stubEnv('DATABASE_URL', url);
  vi.stubEnv('PAYLOAD_SECRET', 'a secret for tests only, of no use elsewhere');
  vi.stubEnv('SERVER_URL', testOrigin);
  // Migrations run by themselves in production only.
  vi.stubEnv('NODE_ENV', 'production');
  vi.resetModules();
  const { default: config } = await import('../../payload.config.ts');
  return config;
}

/**
 * A real Payload with the project's own config on the database at `url`, migrated and empty.
 * @param key tells several on one database apart, as if each were a process of its own
 */
export async function openPayload(url: string, key: string = randomUUID()): Promise<Payload> {
  const config = await readConfig(url);
  const keepMigrated = url.startsWith('file:') ? copyMigrated(url) : undefined;
  const open = () => getPayload({ config, key });
  const payload = await open().catch((error: unknown) => {
    if (!isFaultOfStandIn(error)) throw error;
    return open();
  });
  payload.logger.level = 'silent';
  await keepMigrated?.();
  keys.set(payload, key);
  return payload;
}

/** By what Payload finds each that a test has opened. */
const keys = new WeakMap<Payload, string>();

/** Payload's REST API alone, on what a test has opened: without the guard that the site sets before it. */
export function askApi(payload: Payload, request: Request): Promise<Response> {
  const key = keys.get(payload);
  if (!key) throw new Error('Only what openPayload has opened can be asked');
  return handleEndpoints({ config: payload.config, payloadInstanceCacheKey: key, request });
}

/**
 * To make all tables takes seconds: the first file of a run in which they are is kept, and others begin as its copy.
 * @returns what keeps the file, once it is open, where there is none to begin with
 */
function copyMigrated(url: string): (() => Promise<void>) | undefined {
  const file = sqliteFile(url);
  const migrated = join(inject('migratedFolder'), 'migrated.db');
  if (existsSync(file)) return undefined;
  if (existsSync(migrated)) {
    copyFileSync(migrated, file);
    return undefined;
  }
  return async () => {
    const client = createClient({ url });
    const unfinished = `${migrated}.${process.pid}`;
    await client.execute({ sql: 'VACUUM INTO ?', args: [unfinished] });
    client.close();
    renameSync(unfinished, migrated);
  };
}

/** The stand-in for MongoDB may fail, with no word why, while others make collections at the same moment. */
function isFaultOfStandIn(error: unknown): boolean {
  return error instanceof Error && (/^Unknown error: null$/.test(error.message) || isFaultOfStandIn(error.cause));
}

/** A password that is good enough for every account of a test. */
export const testPassword = 'four unrelated words';

/** An account of staff with a role. */
export async function makeUser(payload: Payload, role: User['role']): Promise<User & { collection: 'users' }> {
  const user = await payload.create({
    collection: 'users',
    data: { email: `${role}@example.org`, password: testPassword, role },
    overrideAccess: true,
    depth: 0,
  });
  return { ...user, collection: 'users' };
}
