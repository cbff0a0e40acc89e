import { createClient } from '@libsql/client';
import { type Db, MongoClient, ObjectId } from 'mongodb';

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

/** Writes the same value in two places, on SQLite in one transaction. */
export async function pairWriter(url: string) {
  if (url.startsWith('mongodb')) {
    const client = new MongoClient(url);
    const pair = client.db().collection('pair');
    const ids = [new ObjectId(), new ObjectId()];
    await pair.insertMany(ids.map((_id) => ({ _id, value: 0 })));
    const write = async (value: number) => {
      for (const _id of ids) await pair.updateOne({ _id }, { $set: { value } });
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
