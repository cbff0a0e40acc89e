import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload, readConfig } from '../testing/payload.ts';
import { type Caller, callers, rightsOf } from '../testing/rights.ts';
import { makeSample, sampleOf } from '../testing/samples.ts';

/** The deeds of the rights, as this file tries them out on a document of somebody else's. */
const tried = {
  create: 'create',
  update: 'changeGerman',
  updateEnglishDraft: 'changeEnglish',
  delete: 'delete',
  trash: 'trash',
  readDraft: 'readDrafts',
  readPublished: 'read',
} as const;
const letterOf = (caller: Caller) => (caller === 'anonymous' ? 'x' : caller.charAt(0));

/** What is promised to whom: one letter a caller; `-` is a refusal. A picture is tried out where pictures are. */
const promised = (await rightsOf(await readConfig('file:of-nothing.db')))
  .filter(({ slug }) => !['media', 'site', 'account-rules', 'confirmation-rules', 'link-checks'].includes(slug))
  .map(({ slug, deeds }) => {
    const row = (deed: (typeof tried)[keyof typeof tried]) =>
      callers.map((caller) => (deeds[deed]?.[caller] === 'all' ? letterOf(caller) : '-')).join('');
    const known = Object.entries(tried).filter(([, deed]) => deeds[deed]);
    return [slug, Object.fromEntries(known.map(([name, deed]) => [name, row(deed)]))] as const;
  });

describeOnEachDatabase('Access', (database) => {
  let payload: Payload;
  let group = '';
  const users = new Map<Caller, (User & { collection: 'users' }) | null>([['anonymous', null]]);

  beforeAll(async () => {
    payload = await openPayload(database.url());
    for (const role of ['translator', 'editor', 'admin'] as const) users.set(role, await makeUser(payload, role));
    group = (await payload.create({ collection: 'category-groups', data: { name: 'Group', position: 1 } })).id;
  });
  afterAll(() => payload?.destroy());

  async function allowed(act: (caller: Caller) => Promise<unknown>): Promise<string> {
    let row = '';
    for (const caller of callers) {
      row += await act(caller).then(
        (result) => (result === null ? '-' : letterOf(caller)),
        () => '-',
      );
    }
    return row;
  }

  const as = (caller: Caller) => ({ overrideAccess: false as const, user: users.get(caller) ?? null, depth: 0 });

  for (const [slug, expected] of promised) {
    const collection = slug as CollectionSlug;
    it(`to ${slug} is as the rules promise`, async () => {
      const found: Record<string, string> = {};
      found.create = await allowed(async (caller) => {
        if (slug === 'pages') await payload.delete({ collection: 'pages', where: {}, overrideAccess: true });
        return payload.create({ collection, data: sampleOf(collection, 'published', group), ...as(caller) });
      });
      found.update = await allowed(async (caller) => {
        const id = await makeSample(payload, collection, 'published', group);
        return taken(slug, await payload.update({ collection, id, data: changeOf(slug), locale: 'de', ...as(caller) }));
      });
      found.updateEnglishDraft = await allowed(async (caller) => {
        const id = await makeSample(payload, collection, 'published', group);
        const options = { collection, id, data: changeOf(slug), locale: 'en', draft: true } as const;
        return taken(slug, await payload.update({ ...options, ...as(caller) }));
      });
      found.delete = await allowed(async (caller) =>
        payload.delete({ collection, id: await makeSample(payload, collection, 'published', group), ...as(caller) }),
      );
      if (expected.trash) {
        found.trash = await allowed(async (caller) => {
          const id = await makeSample(payload, collection, 'published', group);
          return payload.update({
            collection,
            id,
            data: { deletedAt: new Date().toISOString() } as never,
            ...as(caller),
          });
        });
      }
      const read = (status: 'draft' | 'published') =>
        allowed(async (caller) => {
          const id = await makeSample(payload, collection, status, group);
          return payload.findByID({ collection, id, draft: true, disableErrors: true, ...as(caller) });
        });
      if (expected.readDraft) found.readDraft = await read('draft');
      found.readPublished = await read('published');
      expect(found).toEqual(expected);
    });
  }

  /**
   * What was saved, or null where the change was left out of it: what staff may not write is dropped field by field.
   */
  function taken<Saved extends object>(slug: string, saved: Saved): Saved | null {
    const isTaken = Object.entries(changeOf(slug)).every(([name, value]) => saved[name as keyof Saved] === value);
    return isTaken ? saved : null;
  }

  function changeOf(slug: string): never {
    const change: Record<string, object> = {
      actors: { seat: 'Bonn' },
      'fun-facts': { note: 'A note' },
      pages: { title: 'New' },
      countries: { intro: 'New' },
      users: { name: 'New' },
      reports: { state: 'done' },
      'missed-searches': { category: null },
    };
    return (change[slug] ?? { name: 'New' }) as never;
  }
});
