import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { MongoClient } from 'mongodb';
import { afterAll, describe, expect, it } from 'vitest';
import { isDatabaseAway } from './outage.ts';

const folder = mkdtempSync(join(tmpdir(), 'who-is-who-outage-'));
const clients: Client[] = [];
const open = (name: string) => {
  const client = createClient({ url: `file:${join(folder, name)}` });
  clients.push(client);
  return client;
};
afterAll(() => {
  for (const client of clients) client.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no error',
    (error: unknown) => error,
  );

async function table(name: string): Promise<Client> {
  const client = open(name);
  await client.execute('CREATE TABLE words (word TEXT UNIQUE)');
  return client;
}

describe('SQLite is away where its file', () => {
  it('is locked', async () => {
    const holder = await table('locked.db');
    await holder.execute('BEGIN IMMEDIATE');
    const error = await errorOf(open('locked.db').execute("INSERT INTO words VALUES ('a')"));
    expect(error).toMatchObject({ code: 'SQLITE_BUSY' });
    expect(isDatabaseAway(error)).toBe(true);
    expect(isDatabaseAway(new Error('Failed query: insert …', { cause: error }))).toBe(true);
  });

  it('is full', async () => {
    const client = await table('full.db');
    await client.execute('PRAGMA max_page_count = 3');
    const error = await errorOf(client.execute('INSERT INTO words VALUES (hex(zeroblob(100000)))'));
    expect(error).toMatchObject({ code: 'SQLITE_FULL' });
    expect(isDatabaseAway(error)).toBe(true);
  });

  it('is no database, or no file', async () => {
    writeFileSync(
      join(folder, 'words.db'),
      'These are words, and there are too many of them for a header of nothing. '.repeat(9),
    );
    const errors = [await errorOf(open('words.db').execute('SELECT * FROM words'))];
    errors.push(await errorOf((async () => open('.').execute('SELECT 1'))()));
    expect(errors).toMatchObject([{ code: 'SQLITE_NOTADB' }, expect.any(Error)]);
    expect(errors.map(isDatabaseAway)).toEqual([true, true]);
  });
});

it('MongoDB is away where nobody answers, or hangs up', async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => void sockets.push(socket.on('data', () => socket.destroy())));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const ask = async () => {
    const client = new MongoClient(`mongodb://127.0.0.1:${port}/x`, { serverSelectionTimeoutMS: 100 });
    const error = await errorOf(client.db().command({ ping: 1 }));
    await client.close();
    return error;
  };
  const hungUp = await ask();
  await new Promise((resolve) => server.close(resolve));
  const errors = [hungUp, await ask()];
  expect(errors).toMatchObject([{ name: 'MongoServerSelectionError' }, { name: 'MongoServerSelectionError' }]);
  expect(errors.map(isDatabaseAway)).toEqual([true, true]);
});

describe('The database is not away', () => {
  it('where it only refuses what is wrong', async () => {
    const client = await table('right.db');
    await client.execute("INSERT INTO words VALUES ('a')");
    const taken = await errorOf(client.execute("INSERT INTO words VALUES ('a')"));
    const senseless = await errorOf(client.execute('SELECT nothing FROM nowhere'));
    expect([taken, senseless]).toMatchObject([{ code: 'SQLITE_CONSTRAINT_UNIQUE' }, { code: 'SQLITE_ERROR' }]);
    expect([taken, senseless].map(isDatabaseAway)).toEqual([false, false]);
    const duplicate = Object.assign(new Error('E11000'), { name: 'MongoServerError', code: 11000 });
    expect(isDatabaseAway(duplicate)).toBe(false);
  });

  it.each([undefined, null, 'SQLITE_BUSY', new Error('SQLITE_BUSY'), new TypeError('x')])('for %s', (error) => {
    expect(isDatabaseAway(error)).toBe(false);
  });

  it('for errors that cause each other', () => {
    const one = new Error('one');
    one.cause = new Error('other', { cause: one });
    expect(isDatabaseAway(one)).toBe(false);
  });
});
