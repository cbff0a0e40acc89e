import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPayload } from '../../testing/payload.ts';
import { readRows } from '../../testing/releases/rows.ts';
import { MigrationFailed, migrate, type TableMigration } from './migrate.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'who-is-who-tables-'));
const url = `file:${path.join(folder, 'test.db')}`;

/** What drizzle generates where a column changes: the table made anew, the old one dropped. */
const remake = (name: string, rows = ''): TableMigration => ({
  name,
  up: async ({ db }) => {
    await db.run(sql`PRAGMA foreign_keys=OFF;`);
    const { rows: made } = await db.run(sql`SELECT sql FROM sqlite_master WHERE name = 'actors'`);
    await db.run(sql.raw(String(made[0]?.sql).replace('`actors`', '`__new_actors`')));
    await db.run(sql.raw(`INSERT INTO __new_actors SELECT * FROM actors ${rows}`));
    await db.run(sql`DROP TABLE actors`);
    await db.run(sql`ALTER TABLE __new_actors RENAME TO actors`);
    await db.run(sql`PRAGMA foreign_keys=ON;`);
  },
});

describe('A migration of tables', () => {
  let payload: Payload;
  let before: Map<string, unknown>;
  const failure = async (step: TableMigration) => {
    const error = await migrate(payload, { tables: [step], data: [] }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MigrationFailed);
    return String(error);
  };

  beforeAll(async () => {
    payload = await openPayload(url);
    const names = [{ value: 'B', kind: 'acronym', language: 'de' } as const];
    const resources = [{ title: 'Leitfaden', kind: 'overview', state: 'target-missing' } as const];
    const data = { name: 'Büro', bodyKind: 'organisation', lifecycle: 'active', names, resources } as const;
    await payload.create({ collection: 'actors', locale: 'de', data: { ...data, _status: 'published' } });
    before = await readRows(url);
  });
  afterAll(async () => {
    await payload?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  it('that fails half way leaves tables and rows as they were', async () => {
    const { up } = remake('half');
    const half = async (args: Parameters<typeof up>[0]) => {
      await up(args);
      await args.db.run(sql`INSERT INTO no_such_table VALUES (1)`);
    };
    const said = await failure({ name: 'half', up: half });
    expect(said).toContain('Die Datenbank ist, wie sie davor war. Bitte die vorige Version starten');
    expect(said).toContain('The database is as it was before.');
    expect(said).toContain('no_such_table');
    expect(await readRows(url)).toEqual(before);
  });

  it('that leaves rows whose document is gone is refused, whole', async () => {
    expect(await failure(remake('loss', 'WHERE 1 = 0'))).toContain('refer to what is not there');
    expect(await readRows(url)).toEqual(before);
  });

  it('that makes a table anew keeps the rows that refer to it', async () => {
    await migrate(payload, { tables: [remake('anew')], data: [] });
    const after = await readRows(url);
    expect([...before].filter(([key, value]) => after.get(key) !== value)).toEqual([]);
  });

  it('leaves foreign keys on for what comes after', async () => {
    const id = String((await payload.find({ collection: 'actors', limit: 1 })).docs[0]?.id);
    await payload.delete({ collection: 'actors', id, trash: true });
    expect([...(await readRows(url)).keys()].filter((key) => key.startsWith('actors'))).toEqual([]);
  });
});
