import type { CollectionSlug, GlobalSlug, Payload, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload';
import { withoutSessions } from '../without-sessions.ts';

/** What both kinds of databases can hold: one document, setting or version, with all its languages. */
export interface Stored {
  /** Where it belongs, as MongoDB calls it: `actors`, `_actors_versions`, `globals`. */
  place: string;
  id: string;
  data: Record<string, unknown>;
}

/** A place of this version, and what it holds. */
export type Place = { name: string; isVersion: boolean } & (
  | { collection: SanitizedCollectionConfig }
  | { global: SanitizedGlobalConfig }
);

/** All places of this version. What belongs to running the site is not among them. */
export function placesOf({ config }: Payload): Place[] {
  const collections = config.collections.filter(({ slug }) => !/^payload-(migrations|locked-documents)$/.test(slug));
  return [
    ...collections.flatMap((collection): Place[] => [
      { name: collection.slug, isVersion: false, collection },
      ...(collection.versions ? [{ name: `_${collection.slug}_versions`, isVersion: true, collection }] : []),
    ]),
    ...config.globals.flatMap((global): Place[] => [
      { name: `globals/${global.slug}`, isVersion: false, global },
      ...(global.versions ? [{ name: `_${global.slug}_versions`, isVersion: true, global }] : []),
    ]),
  ];
}

/** Reads everything that a database holds, place by place. */
export async function* readNeutral(payload: Payload): AsyncGenerator<Stored> {
  for (const place of placesOf(payload)) {
    for (let page = 1, hasMore = true; hasMore; page += 1) {
      const { docs, hasNextPage } = await readPage(payload, place, page);
      for (const { id, ...data } of docs) yield { place: place.name, id: String(id), data: withoutSessions(data) };
      hasMore = hasNextPage;
    }
  }
}

interface Page {
  docs: Record<string, unknown>[];
  hasNextPage: boolean;
}

async function readPage({ db }: Payload, place: Place, page: number): Promise<Page> {
  const all = { limit: 100, page, sort: 'id', locale: 'all' } as const;
  if ('collection' in place) {
    const collection = place.collection.slug as CollectionSlug;
    return (await (place.isVersion
      ? db.findVersions({ collection, ...all })
      : db.find({ collection, joins: false, ...all } as never))) as unknown as Page;
  }
  const global = place.global.slug as GlobalSlug;
  if (place.isVersion) return (await db.findGlobalVersions({ global, ...all })) as unknown as Page;
  const stored = await db.findGlobal<Record<string, unknown>>({ slug: global, locale: 'all' });
  return { docs: stored?.id ? [stored] : [], hasNextPage: false };
}
