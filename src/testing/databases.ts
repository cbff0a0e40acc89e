import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { dropMongodbDatabase, mongodbDatabaseUrl, onMongodb, onReplicaSet } from './mongodb.ts';

/** A fresh, empty database that one test file has to itself. */
export interface TestDatabase {
  name: 'SQLite' | 'MongoDB';
  /** Its address, as `DATABASE_URL` wants it. To be asked in hooks and tests, not while tests are being declared. */
  url(): string;
}

/**
 * Declares a suite twice, once for each database the site runs on. Each gets a fresh database, removed after the
 * suite's own `afterAll` hooks. Where there is no MongoDB server, that half is skipped, and the report says so.
 */
export function describeOnEachDatabase(name: string, suite: (database: TestDatabase) => void): void {
  describe(`${name} on SQLite`, () => {
    let folder: string | undefined;
    afterAll(() => {
      if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    });
    suite({
      name: 'SQLite',
      url: () => {
        folder ??= mkdtempSync(join(tmpdir(), 'who-is-who-'));
        return `file:${join(folder, 'test.db')}`;
      },
    });
  });

  describeOnMongodb(name, suite);
}

/** The half of `describeOnEachDatabase` for MongoDB: for what SQLite cannot do. */
export function describeOnMongodb(name: string, suite: (database: TestDatabase) => void): void {
  onServer(`${name} ${onMongodb}`, inject('mongodbUrl'), suite);
}

/**
 * Declares a suite that needs transactions of MongoDB; only a replica set has them, and Payload goes by its name in the
 * address.
 */
export function describeOnReplicaSet(name: string, suite: (database: TestDatabase) => void): void {
  const server = inject('mongodbUrl');
  onServer(`${name} ${onReplicaSet}`, server?.includes('replicaSet=') ? server : null, suite);
}

function onServer(title: string, server: string | null, suite: (database: TestDatabase) => void): void {
  describe.skipIf(!server)(title, () => {
    const url = server && mongodbDatabaseUrl(server, `test-${randomBytes(8).toString('hex')}`);
    afterAll(async () => {
      if (url) await dropMongodbDatabase(url);
    });
    suite({
      name: 'MongoDB',
      url: () => {
        if (!url) throw new Error('There is no MongoDB server');
        return url;
      },
    });
  });
}
