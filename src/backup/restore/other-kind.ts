import { randomUUID } from 'node:crypto';
import { getPayload, type Payload, type SanitizedConfig } from 'payload';
import config from '../../../payload.config.ts';
import { dataMigrations } from '../../cms/database/data-migrations.ts';
import { databaseAt } from '../../cms/database/database.ts';
import { migrate } from '../../cms/database/migrate.ts';
import { examineLines, fillMongodb, readLines } from '../mongodb.ts';
import { copySqlite } from '../sqlite.ts';
import { movedIds, noteMovedIds, shortIds, withIds } from './moved-ids.ts';
import { readNeutral, type Stored } from './neutral.ts';
import { writeNeutral } from './write-neutral.ts';

/** Fills an empty MongoDB with what an SQLite file holds; the file is brought to this version first. */
export async function moveToMongodb(file: string, url: string, say: Say): Promise<void> {
  const from = await open(`file:${file}`);
  try {
    const ids = await shortIds(readNeutral(from));
    await fillMongodb(url, async () => {
      const to = await open(url);
      await writeNeutral(to, told(withIds(readNeutral(from), ids), say));
      await to.destroy();
      await noteMovedIds(url, ids);
    });
  } finally {
    await from.destroy();
  }
}

/** Makes a new SQLite file of what the lines of a MongoDB hold, and brings it to this version. */
export async function moveToSqlite(lines: string, file: string, say: Say): Promise<void> {
  const made = `${lines}.sqlite`;
  const to = await open(`file:${made}`);
  try {
    const { migrations: done } = await examineLines(lines);
    await to.db.deleteMany({ collection: 'payload-migrations', where: { name: { in: missing(done) } } });
    await writeNeutral(to, told(withIds(neutralOf(lines), await formerIds(lines)), say));
    await migrate(to, { tables: [], data: dataMigrations });
  } finally {
    await to.destroy();
  }
  await copySqlite(`file:${made}`, file);
}

type Say = (line: string) => void;

/** Says of each place that it is reached. */
async function* told(everything: AsyncIterable<Stored>, say: Say): AsyncGenerator<Stored> {
  let place = '';
  for await (const stored of everything) {
    if (stored.place !== place) say(`  ${stored.place}`);
    place = stored.place;
    yield stored;
  }
}

const missing = (done: string[]) => dataMigrations.map(({ name }) => name).filter((name) => !done.includes(name));

async function open(url: string): Promise<Payload> {
  const { db, ...rest } = await config;
  // What goes wrong is thrown; the rest would be told to nobody.
  const logger = { options: { level: 'silent' }, destination: process.stdout } as unknown as SanitizedConfig['logger'];
  return getPayload({ config: { ...rest, logger, db: { ...db, ...databaseAt(url) } }, key: randomUUID() });
}

async function* neutralOf(lines: string): AsyncGenerator<Stored> {
  for await (const { collection, document } of readLines(lines)) {
    if (!document || collection === movedIds || collection === 'payload-migrations') continue;
    // Ids become texts and times ISO 8601, as Payload reads them.
    const { _id, __v, globalType, ...data } = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
    yield { place: globalType ? `${collection}/${globalType}` : collection, id: String(_id), data };
  }
}

async function formerIds(lines: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for await (const { collection, document } of readLines(lines))
    if (collection === movedIds && document) ids.set(String(document._id), String(document.id));
  return ids;
}
