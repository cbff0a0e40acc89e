import { AsyncLocalStorage } from 'node:async_hooks';
import type { Client } from '@libsql/client';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload, PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seed } from '../../seed/seed.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { commands } from './commands.ts';

type Command = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>;

/** One call of the adapter within a transaction. */
interface Call {
  transaction: string;
  name: string;
}

/** Watches what reaches the database, and knows of each piece which call of the adapter it belongs to. */
function watch(payload: Payload) {
  const calls = new AsyncLocalStorage<Call>();
  for (const name of Object.keys(commands) as (keyof typeof commands)[]) {
    const command = (payload.db[name] as Command).bind(payload.db);
    const watched: Command = async (args) => {
      const id = await args.req?.transactionID;
      return id ? calls.run({ transaction: String(id), name }, () => command(args)) : command(args);
    };
    Object.assign(payload.db, { [name]: watched });
  }
  /** What is under way in each transaction, and the last call that did anything there. */
  const underWay = new Map<string, Set<unknown>>();
  const last = new Map<string, { call: Call; past: Set<Call> }>();
  const seen = { commands: 0, sideBySide: new Set<string>() };

  const began = (key: unknown) => {
    const call = calls.getStore();
    if (!call) return () => {};
    seen.commands += 1;
    const { transaction } = call;
    const others = underWay.get(transaction) ?? new Set();
    const before = last.get(transaction) ?? { call, past: new Set() };
    if (others.size > 0 || before.past.has(call)) seen.sideBySide.add(`${before.call.name} and ${call.name}`);
    if (before.call !== call) before.past.add(before.call);
    last.set(transaction, { call, past: before.past });
    underWay.set(transaction, others.add(key));
    return () => void others.delete(key);
  };
  return { began, seen };
}

/** Every statement that the writing connection carries out. */
function watchSqlite(payload: Payload, { began }: ReturnType<typeof watch>): void {
  const { db } = payload;
  const beginTransaction = db.beginTransaction.bind(db);
  const watched = new WeakSet<Client>();
  db.beginTransaction = async (options) => {
    const id = await beginTransaction(options);
    const sessions = db.sessions as unknown as Record<string, { db: { $client: Client } }>;
    const client = sessions[String(id)]?.db.$client;
    if (!client || watched.has(client)) return id;
    watched.add(client);
    const execute = client.execute.bind(client) as (...args: unknown[]) => Promise<never>;
    client.execute = async (...args: unknown[]) => {
      const ended = began(args);
      return execute(...args).finally(ended);
    };
    return id;
  };
}

/** Every command that the driver sends. */
function watchMongodb(payload: Payload, { began }: ReturnType<typeof watch>): void {
  const client = (payload.db as unknown as MongooseAdapter).connection.getClient();
  const endings = new Map<number, () => void>();
  client.on('commandStarted', ({ requestId }) => void endings.set(requestId, began(requestId)));
  for (const event of ['commandSucceeded', 'commandFailed'] as const) {
    client.on(event, ({ requestId }: { requestId: number }) => endings.get(requestId)?.());
  }
}

describeOnEachDatabase('The commands of one transaction', (database) => {
  let payload: Payload;
  let watched: ReturnType<typeof watch>;
  beforeAll(async () => {
    const monitored = `${database.url()}${database.url().includes('?') ? '&' : '?'}monitorCommands=true`;
    payload = await openPayload(database.name === 'MongoDB' ? monitored : database.url());
    watched = watch(payload);
    if (database.name === 'MongoDB') watchMongodb(payload, watched);
    else watchSqlite(payload, watched);
  });
  afterAll(() => payload?.destroy());

  it('go out one after the other, while seeding, editing, publishing and deleting', async () => {
    await seed(payload);
    const { docs } = await payload.find({
      collection: 'actors',
      where: { lifecycle: { equals: 'active' } },
      limit: 2,
      depth: 0,
    });
    const [actor, other] = docs;
    if (!actor || !other) throw new Error('Nothing was seeded');
    const { id, categories, parent, links } = actor;
    const data = { categories, parent, links, seat: 'Bonn' };
    await payload.update({ collection: 'actors', id, locale: 'de', draft: true, data: { ...data, _status: 'draft' } });
    await payload.update({ collection: 'actors', id, locale: 'de', data: { ...data, _status: 'published' } });
    await payload.update({
      collection: 'actors',
      where: { id: { in: [id, other.id] } },
      locale: 'en',
      data: { _status: 'published' },
    });
    const facts = await payload.find({ collection: 'fun-facts', pagination: false, depth: 0 });
    const inUse = facts.docs.flatMap(({ conflicts }) => (conflicts ?? []).map(({ fact }) => fact));
    const free = facts.docs.find((fact) => !inUse.includes(fact.id));
    await payload.delete({ collection: 'fun-facts', id: free?.id ?? '' });
    await payload.updateGlobal({ slug: 'site', locale: 'en', data: { tagline: 'Anew', _status: 'published' } });
    expect(watched.seen.commands).toBeGreaterThan(1000);
    expect([...watched.seen.sideBySide]).toEqual([]);
  }, 300_000);

  it('may ask for a page of documents', async () => {
    const transactionID = (await payload.db.beginTransaction()) ?? '';
    const where = { slug: { exists: true } };
    const asked = {
      collection: 'actors',
      limit: 2,
      page: 1,
      pagination: true,
      req: { transactionID },
      locale: 'de',
    } as const;
    const [found, again] = await Promise.all([payload.db.find({ ...asked, where }), payload.db.find(asked)]);
    await payload.db.rollbackTransaction(transactionID);
    expect([found.docs.length, found.totalDocs, again.totalDocs]).toEqual([2, 20, 20]);
    expect([...watched.seen.sideBySide]).toEqual([]);
  });

  it('are all known, whatever Payload adds', () => {
    const isWriting = (name: string) => /^(create|delete|insert|remove|save|set|update|upsert)/.test(name);
    const written = Object.entries(payload.db)
      .filter(([name, value]) => typeof value === 'function' && isWriting(name))
      .map(([name]) => name);
    const known = Object.entries(commands).filter(([, kind]) => kind === 'write');
    // Parts of other commands, or of migrations.
    const parts = ['createJSONQuery', 'createMigration', 'deleteWhere', 'insert', 'upsert'];
    expect(written.filter((name) => !parts.includes(name)).sort()).toEqual(known.map(([name]) => name).sort());
  });
});
