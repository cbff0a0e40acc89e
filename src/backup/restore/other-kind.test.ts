import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnMongodb } from '../../testing/databases.ts';
import { dropMongodbDatabase } from '../../testing/mongodb.ts';
import { openPayload } from '../../testing/payload.ts';
import { asOnTheSite } from '../../testing/quick-passwords.ts';
import { keptFile, layOutDatabase } from '../../testing/releases/kept-database.ts';
import { storyPassword } from '../../testing/releases/story.ts';
import { makeSample } from '../../testing/samples.ts';
import { takeBackup } from '../take-backup.ts';
import { shortIds, withIds } from './moved-ids.ts';
import { readNeutral, type Stored } from './neutral.ts';
import { restore } from './restore.ts';

/** The values in a tree, each with its path, but for what is empty: one kind of database notes it, the other not. */
function leavesOf(value: unknown, path: string): [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

/** What is stored, value by value, in an order of its own. */
async function valuesOf(everything: AsyncIterable<Stored>): Promise<[string, unknown][]> {
  const values: [string, unknown][] = [];
  // Drawn anew by every migration.
  for await (const { place, id, data } of everything)
    if (place !== 'globals/content-revision') values.push(...leavesOf(data, `${place}/${id}`));
  return values.sort(([one], [other]) => (one < other ? -1 : 1));
}

const hashOf = (values: [string, unknown][]) => createHash('sha256').update(JSON.stringify(values)).digest('hex');

/** What differs, in a line each. */
function expectSame(found: [string, unknown][], wanted: [string, unknown][]): void {
  const [lines, wantedLines] = [found, wanted].map((values) => values.map((value) => JSON.stringify(value)));
  const [is, should] = [new Set(lines), new Set(wantedLines)];
  const missing = [...should].filter((line) => !is.has(line));
  const added = [...is].filter((line) => !should.has(line));
  expect({ missing: missing.slice(0, 40), added: added.slice(0, 40) }).toEqual({ missing: [], added: [] });
  expect(hashOf(found)).toBe(hashOf(wanted));
}

describeOnMongodb(
  'A backup moves a site',
  (mongodb) => {
    const home = mkdtempSync(path.join(tmpdir(), 'who-is-who-move-'));
    const place = (name: string) => path.join(home, name);
    const media = place('media');
    const [first, last, next] = ['first', 'last', 'next'].map((name) => `file:${place(`${name}.db`)}`) as [
      string,
      string,
      string,
    ];
    let old: string;
    const open: Payload[] = [];
    const opened = async (url: string) => {
      const payload = await openPayload(url);
      open.push(payload);
      return payload;
    };
    let before: [string, unknown][];
    let source: Payload;

    beforeAll(async () => {
      old = `${mongodb.url()}-old`;
      await layOutDatabase(first, keptFile('0.1.0', first));
      source = await opened(first);
      for (const collection of ['countries', 'funding-programmes', 'imports', 'missed-searches'] as const)
        for (const status of ['published', 'draft'] as const) await makeSample(source, collection, status);
      const { docs } = await source.findVersions({ collection: 'actors', limit: 1, depth: 0 });
      const doc = { relationTo: 'actors', value: docs[0]?.parent };
      const input = { type: 'publish', doc, version: docs[0]?.id, parts: [] };
      await source.jobs.queue({ task: 'schedulePublish', input, waitUntil: new Date('2099-01-02') });
      before = await valuesOf(readNeutral(source));
    }, 120_000);
    afterAll(async () => {
      for (const payload of open) await payload.destroy();
      await dropMongodbDatabase(old);
      rmSync(home, { recursive: true, force: true });
    });

    it('from SQLite to MongoDB, and back: every document, language, version, reference and day', async () => {
      await takeBackup({ url: first, media, file: place('a.tar.gz') });
      await restore({ archive: place('a.tar.gz'), url: mongodb.url(), media });
      const there = await opened(mongodb.url());
      const ids = await shortIds(readNeutral(source));
      expectSame(await valuesOf(readNeutral(there)), await valuesOf(withIds(readNeutral(source), ids)));
      const credentials = { email: 'editor@example.org', password: storyPassword };
      const { user } = await asOnTheSite(() => there.login({ collection: 'users', data: credentials }));
      expect(user).toMatchObject({ role: 'editor' });

      await takeBackup({ url: mongodb.url(), media, file: place('b.tar.gz') });
      await restore({ archive: place('b.tar.gz'), url: last, media });
      expectSame(await valuesOf(readNeutral(await opened(last))), before);
      expect(before.length).toBeGreaterThan(5000);
    }, 240_000);

    it('from an older MongoDB to SQLite, where it goes on', async () => {
      await layOutDatabase(old, keptFile('0.1.0', old));
      await takeBackup({ url: old, media, file: place('c.tar.gz') });
      await restore({ archive: place('c.tar.gz'), url: next, media });
      const there = await opened(next);
      const kept = async (payload: Payload) =>
        // The steps to this version make these anew, with the time at hand.
        (await valuesOf(readNeutral(payload))).filter(([key]) => !/^(appearances|globals.content-revision)/.test(key));
      // A field that is new has its usual value in SQLite, and none in MongoDB.
      const found = new Set((await kept(there)).map((value) => JSON.stringify(value)));
      const wanted = await kept(await opened(old));
      expect(wanted.filter((value) => !found.has(JSON.stringify(value)))).toEqual([]);
      expect(wanted.length).toBeGreaterThan(5000);
      const { docs } = await there.find({ collection: 'actors', where: { 'slug.de': { equals: 'verein-nachbarn' } } });
      const id = docs[0]?.id ?? '';
      const data = { name: 'Verein neuer Nachbarn', _status: 'published' } as const;
      await there.update({ collection: 'actors', id, locale: 'de', data });
      expect(await there.findByID({ collection: 'actors', id, locale: 'de' })).toMatchObject({ name: data.name });
    }, 240_000);
  },
  'new',
);
