import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { dropMongodbDatabase, findMongodb, mongodbDatabaseUrl } from './mongodb.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The test server's URL without a database; null where there is no server. */
    mongodbUrl: string | null;
    /** The server's name and version, or why there is none. */
    mongodbReport: string;
    /**
     * Where what is migrated and empty is kept for others to begin with: a database file, and an empty file by the name
     * of each such database on the server.
     */
    migratedFolder: string;
  }
}

/** Finds the databases for a test run, and stops and removes in the end what was started and made for it. */
export default async function setUpDatabases(project: TestProject): Promise<() => Promise<void>> {
  const { server, reason } = await findMongodb();
  project.provide('mongodbUrl', server?.url ?? null);
  project.provide('mongodbReport', server?.name ?? reason ?? '');
  const migratedFolder = mkdtempSync(join(tmpdir(), 'who-is-who-migrated-'));
  project.provide('migratedFolder', migratedFolder);
  return async () => {
    for (const name of readdirSync(migratedFolder)) {
      if (server && name.startsWith('test-')) await dropMongodbDatabase(mongodbDatabaseUrl(server.url, name));
    }
    rmSync(migratedFolder, { recursive: true, force: true });
    await server?.stop();
  };
}
