import { getPayload, type Payload, type SanitizedConfig } from 'payload';
import { vi } from 'vitest';
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
export async function openPayload(url: string, key: string = url): Promise<Payload> {
  const config = await readConfig(url);
  const open = () => getPayload({ config, key });
  const payload = await open().catch((error: unknown) => {
    if (!isFaultOfStandIn(error)) throw error;
    return open();
  });
  payload.logger.level = 'silent';
  return payload;
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
