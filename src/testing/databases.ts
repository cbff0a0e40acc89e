import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { isAbsent } from '../inside/absent.ts';
import { dropMongodbDatabase, emptyMongodbDatabase, mongodbDatabaseUrl, onMongodb, onReplicaSet } from './mongodb.ts';

/** A fresh, empty database that one test file has to itself. */
export interface TestDatabase {
  name: 'SQLite' | 'MongoDB';
  /** Its address, as `DATABASE_URL` wants it. To be asked in hooks and tests, not while tests are being declared. */
  url(): string;
}

type Suite = (database: TestDatabase) => void;

/**
 * What a suite finds: nothing written yet, or nothing at all, for which a suite asks that looks at what a start or a
 * restore makes of it. To make all collections and their indexes takes seconds.
 */
type Begin = 'empty' | 'new';

/**
 * Declares a suite twice, once for each database the site runs on. Each gets a database for itself, removed or emptied
 * after its own `afterAll` hooks. Where there is no MongoDB server, that half is skipped, and the report says so.
 */
export function describeOnEachDatabase(name: string, suite: Suite, begin: Begin = 'empty'): void {
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

  describeOnMongodb(name, suite, begin);
}

/** The half of `describeOnEachDatabase` for MongoDB: for what SQLite cannot do. */
export function describeOnMongodb(name: string, suite: Suite, begin: Begin = 'empty'): void {
  onServer(`${name} ${onMongodb}`, inject('mongodbUrl'), suite, begin);
}

/**
 * Declares a suite that needs transactions of MongoDB; only a replica set has them, and Payload goes by its name in the
 * address.
 */
export function describeOnReplicaSet(name: string, suite: Suite): void {
  const server = inject('mongodbUrl');
  onServer(`${name} ${onReplicaSet}`, server?.includes('replicaSet=') ? server : null, suite, 'empty');
}

function onServer(title: string, server: string | null, suite: Suite, begin: Begin): void {
  describe.skipIf(!server)(title, () => {
    let name: string | undefined;
    const address = () => {
      if (!server) throw new Error('There is no MongoDB server');
      name ??= (begin === 'new' ? undefined : takeEmptied()) ?? `test-${randomBytes(8).toString('hex')}`;
      return mongodbDatabaseUrl(server, name);
    };
    afterAll(async () => {
      if (!name) return;
      if (begin === 'new') return dropMongodbDatabase(address());
      await emptyMongodbDatabase(address());
      writeFileSync(join(inject('migratedFolder'), name), '');
    });
    suite({ name: 'MongoDB', url: address });
  });
}

/** The name of a database that another suite has left empty, with its indexes: to make them anew takes seconds. */
function takeEmptied(): string | undefined {
  const folder = inject('migratedFolder');
  return readdirSync(folder).find((name) => {
    if (!name.startsWith('test-')) return false;
    try {
      unlinkSync(join(folder, name));
      return true;
    } catch (error) {
      // Another process was quicker.
      if (isAbsent(error)) return false;
      throw error;
    }
  });
}
