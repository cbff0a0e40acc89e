import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload } from '../testing/payload.ts';
import { makeSample, sampleOf } from '../testing/samples.ts';

type Caller = 'anonymous' | 'translator' | 'editor' | 'admin';
const callers: Caller[] = ['anonymous', 'translator', 'editor', 'admin'];

/** What may be done by whom: one letter a caller, in the order above; `-` is a refusal. */
const table: Record<
  string,
  {
    create: string;
    update: string;
    updateEnglishDraft: string;
    delete: string;
    trash?: string;
    readDraft?: string;
    readPublished: string;
  }
> = {
  actors: {
    create: '--ea',
    update: '--ea',
    updateEnglishDraft: '-tea',
    delete: '---a',
    trash: '--ea',
    readDraft: '-tea',
    readPublished: 'xtea',
  },
  'fun-facts': {
    create: '--ea',
    update: '--ea',
    updateEnglishDraft: '-tea',
    delete: '---a',
    trash: '--ea',
    readDraft: '-tea',
    readPublished: 'xtea',
  },
  categories: { create: '--ea', update: '--ea', updateEnglishDraft: '-tea', delete: '---a', readPublished: 'xtea' },
  'category-groups': {
    create: '--ea',
    update: '--ea',
    updateEnglishDraft: '-tea',
    delete: '---a',
    readPublished: 'xtea',
  },
  pages: {
    create: '---a',
    update: '--ea',
    updateEnglishDraft: '-tea',
    delete: '----',
    readDraft: '-tea',
    readPublished: 'xtea',
  },
  imports: { create: '----', update: '----', updateEnglishDraft: '----', delete: '----', readPublished: '--ea' },
  reports: { create: '----', update: '--ea', updateEnglishDraft: '--ea', delete: '--ea', readPublished: '--ea' },
  users: { create: '---a', update: '---a', updateEnglishDraft: '---a', delete: '---a', readPublished: '---a' },
};

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
      const letter = caller === 'anonymous' ? 'x' : caller.charAt(0);
      row += await act(caller).then(
        (result) => (result === null ? '-' : letter),
        () => '-',
      );
    }
    return row;
  }

  const as = (caller: Caller) => ({ overrideAccess: false as const, user: users.get(caller) ?? null, depth: 0 });

  it('names every collection that staff can see', () => {
    const own = payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-') && slug !== 'media');
    expect(Object.keys(table).sort()).toEqual(own.sort());
  });

  for (const [slug, expected] of Object.entries(table)) {
    const collection = slug as CollectionSlug;
    it(`of ${slug} is as the table says`, async () => {
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
      users: { name: 'New' },
      reports: { state: 'done' },
    };
    return (change[slug] ?? { name: 'New' }) as never;
  }
});
