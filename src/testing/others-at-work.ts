import { createClient } from '@libsql/client';
import { type ClientSession, type Db, MongoClient, ObjectId } from 'mongodb';

async function onMongodb(url: string, work: (db: Db) => Promise<unknown>): Promise<void> {
  const client = new MongoClient(url);
  await work(client.db());
  await client.close();
}

/** Gives accounts a session, beside Payload. */
export async function signInSomebody(url: string): Promise<void> {
  if (url.startsWith('mongodb')) {
    const client = new MongoClient(url);
    await client
      .db()
      .collection('users')
      .updateMany({}, { $set: { sessions: [{ id: 'a session' }] } });
    return client.close();
  }
  const client = createClient({ url });
  const values = "1, id, 'a session', '2026-01-01', '2026-01-02'";
  const columns = '_order, _parent_id, id, created_at, expires_at';
  await client.execute(`INSERT INTO users_sessions (${columns}) SELECT ${values} FROM users LIMIT 1`);
  client.close();
}

/** Who was killed counts as such after a while. */
export async function forgetLock(url: string): Promise<void> {
  if (url.startsWith('mongodb')) await onMongodb(url, (db) => db.collection('start-lock').deleteMany({}));
}

/** Writes the same value in two places, in one transaction where there are any. */
export async function pairWriter(url: string) {
  if (url.startsWith('mongodb')) {
    const client = new MongoClient(url);
    const pair = client.db().collection('pair');
    const ids = [new ObjectId(), new ObjectId()];
    await pair.insertMany(ids.map((_id) => ({ _id, value: 0 })));
    const change = async (value: number, options: { session?: ClientSession } = {}) => {
      for (const _id of ids) await pair.updateOne({ _id }, { $set: { value } }, options);
    };
    const write = async (value: number) => {
      if (!client.options.replicaSet) return change(value);
      await client.withSession((session) => session.withTransaction(() => change(value, { session })));
    };
    return { write, close: () => client.close() };
  }
  const client = createClient({ url });
  await client.executeMultiple(
    "CREATE TABLE pair (id text, value integer); INSERT INTO pair VALUES ('a', 0), ('b', 0)",
  );
  const write = async (value: number) => {
    const set = (id: string) => ({ sql: 'UPDATE pair SET value = ? WHERE id = ?', args: [value, id] });
    await client.batch([set('a'), set('b')], 'write');
  };
  return { write, close: async () => client.close() };
}

/** Notes that a database has been through steps to another version. */
export async function recordSteps(url: string, names: string[]): Promise<void> {
  if (url.startsWith('mongodb')) {
    const steps = names.map((name) => ({ name, batch: 1 }));
    return onMongodb(url, (db) => db.collection('payload-migrations').insertMany(steps));
  }
  const client = createClient({ url });
  const sql = 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)';
  await client.batch(names.map((name) => ({ sql, args: [name, name] })));
  client.close();
}
