import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload';
import type { Features } from '../../domain/import/meant-entry.ts';
import { englishNameOf } from '../fields/english-name.ts';
import { rowsOf, type Stored } from '../publishing/parts.ts';

/** All actors as the form has them for this person: the latest version of each, German with the English beside it. */
export const readEntries = (req: PayloadRequest): Promise<Stored[]> => readAll(req, 'actors');

/** All categories, in the same way. */
export const readCategories = (req: PayloadRequest): Promise<Stored[]> => readAll(req, 'categories');

async function readAll(req: PayloadRequest, collection: CollectionSlug): Promise<Stored[]> {
  const { docs } = await req.payload.find({
    collection,
    locale: 'de',
    draft: collection === 'actors',
    depth: 0,
    pagination: false,
    sort: collection === 'actors' ? 'name' : 'position',
    user: req.user,
    overrideAccess: false,
    req: inGerman(req),
  });
  return docs as unknown as Stored[];
}

/** The same request in the language of the form, whatever it asked for. */
export function inGerman(req: PayloadRequest): PayloadRequest {
  const german = isolateObjectProperty(req, ['locale', 'fallbackLocale']);
  german.locale = 'de';
  return german;
}

/** By what an entry is known. */
export function featuresOf(entry: Stored): Features & { id: string } {
  const { id, name, names, slug, links } = entry;
  const isName = ({ kind }: Stored) => kind !== 'acronym';
  return {
    id: String(id),
    slugs: texts([slug, entry[englishNameOf('slug')]]),
    names: texts([
      name,
      entry[englishNameOf('name')],
      ...rowsOf(names)
        .filter(isName)
        .map(({ value }) => value),
    ]),
    addresses: texts(
      rowsOf(links)
        .filter(({ platform }) => platform === 'website')
        .map(({ url }) => url),
    ),
  };
}

const texts = (values: unknown[]): string[] => values.filter((value) => typeof value === 'string');
