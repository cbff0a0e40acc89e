import { existsSync } from 'node:fs';
import { type Client, createClient } from '@libsql/client';
import { sqliteFile } from '../inside/sqlite-file.ts';
import { type Contents, damaged } from './manifest.ts';

/** Copies a database as it is at one moment, while it is being written to. Sessions of staff are left out. */
export async function copySqlite(url: string, copy: string): Promise<void> {
  await withClient(url, (client) => client.execute({ sql: 'VACUUM INTO ?', args: [copy] }));
  await withClient(`file:${copy}`, async (client) => {
    if (!(await tablesOf(client)).includes('users_sessions')) return;
    await client.execute('PRAGMA secure_delete = ON');
    await client.execute('DELETE FROM users_sessions');
  });
}

/**
 * What a file holds.
 * @throws Unusable where it is not whole
 */
export async function examineSqlite(file: string): Promise<Contents> {
  return withClient(`file:${file}`, async (client) => {
    const { rows } = await client.execute('PRAGMA integrity_check');
    if (rows[0]?.[0] !== 'ok') throw damaged('integrity_check');
    const counts: Record<string, number> = {};
    for (const table of await tablesOf(client)) {
      const counted = await client.execute(`SELECT count(*) FROM "${table}"`);
      counts[table] = Number(counted.rows[0]?.[0]);
    }
    return { counts, migrations: await migrationsOf(client) };
  });
}

/** The steps that a database has been through; none where there is no database. */
export async function sqliteMigrations(url: string): Promise<string[]> {
  return existsSync(sqliteFile(url)) ? withClient(url, migrationsOf) : [];
}

/** Whether a file holds anything; one that is not there does not. */
export async function isEmptySqlite(url: string): Promise<boolean> {
  return !existsSync(sqliteFile(url)) || (await withClient(url, tablesOf)).length === 0;
}

async function migrationsOf(client: Client): Promise<string[]> {
  if (!(await tablesOf(client)).includes('payload_migrations')) return [];
  const { rows } = await client.execute('SELECT name FROM payload_migrations ORDER BY created_at, id');
  return rows.map((row) => String(row.name));
}

async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  return rows.map((row) => String(row.name));
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url });
  try {
    return await use(client);
  } finally {
    client.close();
  }
}
