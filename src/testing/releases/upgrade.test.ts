import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataMigrations } from '../../cms/database/data-migrations.ts';
import { migrate } from '../../cms/database/migrate.ts';
import { makeFirstAdmin } from '../../seed/first-admin.ts';
import { seed } from '../../seed/seed.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { openPayload } from '../payload.ts';
import { asOnTheSite } from '../quick-passwords.ts';
import { keptFile, layOutDatabase } from './kept-database.ts';
import { namedChanges } from './named-changes.ts';
import { readRows, readTexts, storedTexts } from './rows.ts';
import { storyPassword } from './story.ts';

const releases = new Set(
  readdirSync(import.meta.dirname).flatMap((name) => /^(.+)\.(?:db|ejson)\.gz$/.exec(name)?.[1] ?? []),
);

/** What every start writes: which content it has given, and the mark of a change that all pages look at. */
const writtenByStart = /^(content_revision|seed_record|payload_kvs?|globals › \S+ › (value|updatedAt)\b)/;

for (const release of releases) {
  describeOnEachDatabase(
    `The database of release ${release}, started by this one,`,
    (database) => {
      let payload: Payload;
      let before: Map<string, unknown>;
      const start = async () => {
        payload = await openPayload(database.url(), randomUUID());
        await seed(payload);
      };
      const find = async (slug: string, draft = false) => {
        const where = { 'slug.de': { equals: slug } };
        const all = { locale: 'all', depth: 0, trash: true, overrideAccess: true } as const;
        const { docs } = await payload.find({ collection: 'actors', where, draft, ...all });
        return docs[0] as unknown as { id: string } & Record<string, unknown>;
      };

      beforeAll(async () => {
        await layOutDatabase(database.url(), keptFile(release, database.url()));
        before = await readRows(database.url());
        await start();
      });
      afterAll(() => payload?.destroy());

      it('has every value it had, but for those that a migration names', async () => {
        expect(before.size).toBeGreaterThan(5000);
        const after = await readRows(database.url());
        const changed = [...before].filter(([key, value]) => after.get(key) !== value && !writtenByStart.test(key));
        const changes = changed.map(([key, value]) => [value, after.get(key)]);
        const named = namedChanges[release] ?? [];
        expect(changes.filter((change) => !named.some((one) => one[0] === change[0] && one[1] === change[1]))).toEqual(
          [],
        );
        expect(named.filter((one) => !changes.some((change) => one[0] === change[0] && one[1] === change[1]))).toEqual(
          [],
        );
      });

      it('is not changed by a second start', async () => {
        const after = await readRows(database.url());
        await payload.destroy();
        await start();
        expect(await readRows(database.url())).toEqual(after);
      });

      it('comes to the same when every step of what is stored is done twice', async () => {
        const after = await readRows(database.url());
        await migrate(payload, {
          tables: [],
          data: dataMigrations.map((step) => ({ ...step, name: `${step.name} again` })),
        });
        const again = await readRows(database.url());
        expect([...after].filter(([key, value]) => again.get(key) !== value)).toEqual([]);
      });

      it('has its accounts, and asks for no first one', async () => {
        expect(await makeFirstAdmin(payload, 'other@example.org', storyPassword)).toBeNull();
        for (const role of ['admin', 'editor', 'translator']) {
          const data = { email: `${role}@example.org`, password: storyPassword };
          const { user } = await asOnTheSite(() => payload.login({ collection: 'users', data }));
          expect(user).toMatchObject({ role });
        }
      });

      it('is read whole, every version and language of it', async () => {
        const stored = storedTexts(await readRows(database.url()));
        const read = await readTexts(payload);
        expect([...stored].filter(([text, count]) => (read.get(text) ?? 0) < count)).toEqual([]);
      });

      it('shows what was live, keeps what was not, and goes on from there', async () => {
        expect(await find('verein-nachbarn')).toMatchObject({
          name: { de: 'Verein Nachbarn', en: 'Neighbours Association' },
          _status: 'published',
        });
        const pending = await find('verein-nachbarn', true);
        expect(pending).toMatchObject({ name: { de: 'Verein gute Nachbarn', en: 'Good Neighbours Association' } });
        expect(await find('zurueckgezogen')).toMatchObject({ _status: 'draft' });
        expect(await find('im-papierkorb')).toMatchObject({ deletedAt: expect.any(String) });
        const moved = { formerSlugs: ['partnerschaftsbuero-ruhr', 'ruhr-twinning-office'] };
        expect(await find('partnerschaftsbuero-an-der-ruhr')).toMatchObject(moved);
        const { docs: jobs } = await payload.find({ collection: 'payload-jobs', depth: 0, overrideAccess: true });
        expect(jobs).toMatchObject([{ taskSlug: 'schedulePublish', waitUntil: '2099-01-01T09:00:00.000Z' }]);
      });

      it('knows since when visitors see its entries, and their last change', async () => {
        const { id, updatedAt, createdAt } = await find('verein-nachbarn');
        const { docs } = await payload.find({ collection: 'appearances', where: { entry: { equals: id } }, depth: 0 });
        expect(docs).toMatchObject([{ changedOn: updatedAt }]);
        expect(Date.parse(docs[0]?.firstOn ?? '')).toBeGreaterThanOrEqual(Date.parse(String(createdAt)));
        const hidden = await find('zurueckgezogen');
        const { totalDocs } = await payload.count({
          collection: 'appearances',
          where: { entry: { equals: hidden.id } },
        });
        expect(totalDocs).toBe(0);
      });

      it('knows since when reports are dealt with', async () => {
        const { docs } = await payload.find({
          collection: 'reports',
          where: { state: { equals: 'declined' } },
          depth: 0,
        });
        expect(docs).toMatchObject([{ reference: 'WIW-TEST-2', dealtWithOn: docs[0]?.updatedAt }]);
        const open = { dealtWithOn: { exists: true }, state: { in: ['new', 'in-progress'] } } as const;
        expect((await payload.count({ collection: 'reports', where: open })).totalDocs).toBe(0);
      });

      it('can be edited, published and turned back', async () => {
        const { id } = await find('verein-nachbarn');
        const collection = 'actors';
        const where = { parent: { equals: id } };
        const { docs: versions } = await payload.findVersions({ collection, where, sort: 'createdAt', depth: 0 });
        await payload.update({ collection, id, locale: 'de', data: { _status: 'published' }, depth: 0 });
        expect(await find('verein-nachbarn')).toMatchObject({ name: { de: 'Verein gute Nachbarn' } });
        await payload.restoreVersion({ collection, id: String(versions[1]?.id), depth: 0 });
        expect(await find('verein-nachbarn')).toMatchObject({ name: { en: 'Neighbours Association' } });
      });
    },
    'new',
  );
}
