import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { Config } from 'payload';
import { sqliteFile } from '../../inside/sqlite-file.ts';
import { migrations as tables } from '../../migrations/index.ts';
import { dataMigrations as data } from './data-migrations.ts';
import { withFileInPlace } from './file-in-place.ts';
import { withFoundTexts } from './found-when-written.ts';
import { withMigrations } from './migrate.ts';
import { withOneWriter } from './one-writer.ts';
import { withWritesInTurns } from './writes-in-turns.ts';

const migrationDir = path.resolve(
  import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)),
  '../../migrations',
);

/**
 * The database that the address selects: `mongodb://…` or `mongodb+srv://…` is MongoDB, `file:…` is SQLite, embedded.
 * Ids are strings (UUID v7) on SQLite as on MongoDB, so that types and addresses agree.
 */
export function databaseAt(url: string): Config['db'] {
  return url.startsWith('mongodb')
    ? withMigrations(withFoundTexts(mongodbAt(url)), { tables: [], data })
    : withMigrations(withFoundTexts(sqliteAt(url)), { tables, data });
}

function mongodbAt(url: string): Config['db'] {
  return withWritesInTurns(
    mongooseAdapter({
      url,
      // A server that hangs answers with an error, and not never.
      connectOptions: { serverSelectionTimeoutMS: 5000, socketTimeoutMS: 20_000 },
      // The pipeline form of `$lookup` is understood by MongoDB only; separate queries also run on servers that speak
      // its protocol.
      useJoinAggregations: false,
      usePipelineInSortLookup: false,
    }),
  );
}

function sqliteAt(url: string): Config['db'] {
  const file = sqliteFile(url);
  mkdirSync(path.dirname(file), { recursive: true });
  const sqlite = withOneWriter(
    sqliteAdapter({
      client: { url },
      idType: 'uuidv7',
      wal: true,
      // For reads, which meet a lock only while another process opens, closes or replaces the file; the process waits
      // with them.
      busyTimeout: 1000,
      push: false,
      migrationDir,
      transactionOptions: {},
      // Without it every row of a list scans the whole table of translations: 1,880 ms instead of 6 ms at 2,000
      // entries.
      afterSchemaInit: [
        ({ schema, extendTable }) => {
          for (const [name, table] of Object.entries(schema.tables)) {
            if (!name.endsWith('_locales')) continue;
            extendTable({
              table,
              extraConfig: (columns: Record<string, Parameters<ReturnType<typeof index>['on']>[0]>) => {
                const parent = columns._parentID;
                return parent ? { [`${name}_parent_only_idx`]: index(`${name}_parent_only_idx`).on(parent) } : {};
              },
            });
          }
          return schema;
        },
      ],
    }),
  );
  return withFileInPlace(sqlite, file);
}
