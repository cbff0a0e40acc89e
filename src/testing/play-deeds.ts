import { isDeepStrictEqual } from 'node:util';
import type { CollectionSlug, Payload } from 'payload';
import sharp from 'sharp';
import type { User } from '../payload-types.ts';
import type { Deed } from './rights.ts';
import { makeSample, sampleOf, showPicture } from './samples.ts';

/** As whom the local API is asked: as REST asks it, past no rule. */
interface Asking {
  overrideAccess: false;
  user: (User & { collection: 'users' }) | null;
  depth: 0;
}

interface Place {
  payload: Payload;
  collection: CollectionSlug;
  /** The id of a category group. */
  group: string;
  /** What is done it to, where it is not one of somebody else's. */
  own?: string;
}

type Play = (place: Place, as: Asking) => Promise<unknown>;

const changes: Record<string, object> = {
  actors: { seat: 'Bonn' },
  'fun-facts': { note: 'A note' },
  pages: { title: 'New' },
  countries: { intro: 'New' },
  users: { name: 'New' },
  reports: { state: 'done' },
  'missed-searches': { category: null },
  media: { alt: { de: 'New', en: 'New' } },
};

const isStored = (saved: object, change: object): boolean =>
  Object.entries(change).every(([name, value]) => isDeepStrictEqual(saved[name as keyof typeof saved], value));

/** Changes what may be changed; what a caller may not write is dropped field by field, so the answer is looked at. */
const change =
  (locale: 'de' | 'en'): Play =>
  async (place, as) => {
    const { payload, collection } = place;
    const wished = (changes[collection] ?? { name: 'New' }) as never;
    const hasDrafts = Boolean(payload.collections[collection].config.versions?.drafts);
    const id = await make(place, 'published');
    const data = { ...(wished as object), ...(hasDrafts ? { _status: 'draft' } : {}) } as never;
    const saved = await payload.update({ collection, id, locale, draft: hasDrafts, data, ...as });
    return isStored(saved, wished) || null;
  };

/** What each deed is, done to a real document. Rejects, or gives null, where it is refused. */
export const plays: Record<Deed, Play> = {
  read: async (place, as) => read(place, as, await make(place, 'published')),
  readDrafts: async (place, as) => read(place, as, await make(place, 'draft')),
  readTrash: async (place, as) => read(place, as, await makeInTrash(place)),
  readVersions: async (place, as) => {
    const parent = { parent: { equals: await make(place, 'published') } };
    const { docs } = await place.payload.findVersions({ collection: place.collection, where: parent, ...as });
    return docs[0] ?? null;
  },
  create: async ({ payload, collection, group }, as) => {
    if (collection === 'pages') await payload.delete({ collection, where: {}, overrideAccess: true });
    if (collection === 'media') return payload.create({ collection, data: words, file: await picture(), ...as });
    return payload.create({ collection, data: sampleOf(collection, 'published', group), ...as });
  },
  changeGerman: change('de'),
  changeEnglish: change('en'),
  publish: async (place, as) => save(place, as, await make(place, 'draft'), { _status: 'published' }),
  unpublish: async (place, as) => save(place, as, await make(place, 'published'), { _status: 'draft' }),
  restore: async (place, as) => {
    const { payload, collection } = place;
    const id = await make(place, 'published');
    const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } } });
    return payload.restoreVersion({ collection, id: docs[0]?.id ?? '', ...as });
  },
  trash: async (place, as) => save(place, as, await make(place, 'published'), inTrash()),
  untrash: async (place, as) => {
    const { payload, collection } = place;
    const id = await makeInTrash(place);
    const hasDrafts = Boolean(payload.collections[collection].config.versions?.drafts);
    const data = { deletedAt: null, ...(hasDrafts ? { _status: 'draft' } : {}) } as never;
    await payload.update({ collection, id, trash: true, data, ...as });
    return payload.findByID({ collection, id, draft: true, disableErrors: true });
  },
  delete: async (place, as) =>
    place.payload.delete({ collection: place.collection, id: await make(place, unused(place)), ...as }),
};

/** What nothing refers to: a picture on a page is kept. */
const unused = ({ collection }: Place) => (collection === 'media' ? 'draft' : 'published');

const words = { alt: { de: 'A', en: 'A' } };
const inTrash = () => ({ deletedAt: new Date().toISOString() });

async function picture() {
  const data = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  return { data, name: 'played.png', mimetype: 'image/png', size: data.length };
}

/** A document of somebody else's, unless the own is meant. A picture is published where a page shows it. */
async function make({ payload, collection, group, own }: Place, status: 'draft' | 'published'): Promise<string> {
  if (own) return own;
  if (collection !== 'media') return makeSample(payload, collection, status, group);
  const { id } = await payload.create({ collection, data: words, file: await picture() });
  if (status === 'published') await showPicture(payload, id);
  return id;
}

async function makeInTrash(place: Place): Promise<string> {
  const id = await make(place, 'published');
  await place.payload.update({ collection: place.collection, id, data: inTrash() as never });
  return id;
}

const read = ({ payload, collection }: Place, as: Asking, id: string) =>
  payload.findByID({ collection, id, draft: true, trash: true, disableErrors: true, ...as });

const save = ({ payload, collection }: Place, as: Asking, id: string, data: object) =>
  payload.update({ collection, id, locale: 'de', data: data as never, ...as });
