import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPayload } from '../../testing/payload.ts';
import { explain } from '../explain.ts';

/** What the adapter keeps of an open transaction. */
interface Session {
  db: { $client: Client };
}

describe('The connection that writes on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'who-is-who-'));
  const url = `file:${join(folder, 'test.db')}`;
  let payload: Payload;
  let other: Client;
  beforeAll(async () => {
    payload = await openPayload(url);
    other = createClient({ url });
  });
  afterAll(async () => {
    other.close();
    await payload?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  const group = (name: string) =>
    payload.create({ collection: 'category-groups', locale: 'de', data: { name, position: 1 } });
  const count = async () => (await payload.count({ collection: 'category-groups' })).totalDocs;
  const connectionOf = (id: unknown) => {
    const { db } = (payload.db.sessions as unknown as Record<string, Session>)[String(id)] ?? {};
    if (!db) throw new Error('No such transaction');
    return db.$client;
  };

  it('waits for a lock of another process, while everything else goes on', async () => {
    const page = createServer((_, response) => response.end('a kept page')).listen(0);
    const { port } = page.address() as AddressInfo;
    await other.execute('BEGIN IMMEDIATE');
    let isSaved = false;
    const saved = group('had to wait').then(() => {
      isSaved = true;
    });
    for (let at = 0; at < 50; at++) {
      const answer = await fetch(`http://localhost:${port}`);
      expect(await answer.text()).toBe('a kept page');
    }
    expect([isSaved, await count()]).toEqual([false, 0]);
    await other.execute('ROLLBACK');
    await saved;
    expect(await count()).toBe(1);
    page.close();
  });

  it('is replaced when a commit fails, which fails the write', async () => {
    const before = await count();
    const id = (await payload.db.beginTransaction()) ?? '';
    const client = connectionOf(id);
    await payload.db.create({
      collection: 'category-groups',
      data: { name: 'never', position: 1 },
      locale: 'de',
      req: { transactionID: id },
    });
    // A row that belongs to nothing is refused by the commit and not before.
    await client.execute('PRAGMA defer_foreign_keys = ON');
    await client.execute("INSERT INTO actors_locales (name, _locale, _parent_id) VALUES ('x', 'de', 'nobody')");
    await expect(payload.db.commitTransaction(id)).rejects.toThrow(/FOREIGN KEY/);
    expect([client.closed, await count()]).toEqual([true, before]);
    await group('after it');
    expect(await count()).toBe(before + 1);
  });

  it('stores nothing of a write that met a full disk, whatever comes after it', async () => {
    const before = await count();
    const transactionID = (await payload.db.beginTransaction()) ?? '';
    const client = connectionOf(transactionID);
    const add = (name: string) => {
      const data = { name: { de: name }, position: 1 };
      return payload.db.create({ collection: 'category-groups', data, locale: 'de', req: { transactionID } });
    };
    await add('before');
    await client.execute('PRAGMA max_page_count = 1');
    await expect(add('x'.repeat(1_000_000))).rejects.toThrow();
    await client.execute('PRAGMA max_page_count = 1000000');
    await expect(add('after')).rejects.toThrow(explain('away-writing', undefined));
    await expect(payload.db.commitTransaction(transactionID)).rejects.toThrow(explain('away-writing', undefined));
    expect(await count()).toBe(before);
    await group('the next');
    expect(await count()).toBe(before + 1);
  });

  it('is replaced when it can neither roll back nor begin', async () => {
    const id = (await payload.db.beginTransaction()) ?? '';
    const client = connectionOf(id);
    await client.execute('ROLLBACK');
    await expect(payload.db.rollbackTransaction(id)).rejects.toThrow(/no transaction is active/);
    expect(client.closed).toBe(true);

    const next = (await payload.db.beginTransaction()) ?? '';
    const second = connectionOf(next);
    await payload.db.commitTransaction(next);
    await second.execute('BEGIN');
    await expect(payload.db.beginTransaction()).rejects.toThrow(/within a transaction/);
    expect(second.closed).toBe(true);
    await expect(group('after both')).resolves.toBeTruthy();
  });
});
