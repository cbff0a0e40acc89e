import type {
  CollectionBeforeDeleteHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload';
import type { Locale } from '../../i18n/locales.ts';
import { keepsVisitorsOut } from '../access.ts';
import { explain, Refusal } from '../explain.ts';
import { type Found, findAnywhere, findStored, languageOf, titleAndPlaceOf, titleOf } from './stored-documents.ts';

/** A collection whose documents refer to another, and where they do: `categories`, `conflicts.fact`. */
export interface Referring {
  collection: SanitizedCollectionConfig;
  paths: string[];
}

const mostNamed = 5;

/**
 * Refuses to delete for good what other documents refer to: published, in a draft or in the trash. Else SQLite would
 * fail where the reference is required, and MongoDB leave it pointing at nothing. What only staff may read holds
 * nothing back, its reference is emptied: nobody can change what a visitor's report is about.
 * @throws Refusal that names what refers to it, in the editor's language
 */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const referring = referringTo(collection.slug, req);
  const told = await toldUsers(collection.slug as CollectionSlug, referring, id, req);
  if (told.length) {
    const [document] = await findStored(collection.slug, { id: { equals: id } }, false, req);
    const message = explain('in-use', req)
      .replace('{title}', () => titleOf(document, collection, req))
      .replace('{users}', () => told.join(', '));
    throw new Refusal(message);
  }
  for (const { collection: letGo, paths } of referring.filter(isForStaff)) {
    for (const path of paths) {
      const where = { [path]: { equals: id } };
      await req.payload.db.updateMany({ collection: letGo.slug, where, data: { [path]: null }, req });
    }
  }
};

/** Whether a document could not be deleted for good, since others refer to it. */
export async function usedElsewhere(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  return (await toldUsers(collection, referringTo(collection, req), id, req)).length > 0;
}

/** What holds a document back, in words. An account is held back by nothing: whoever asks to be forgotten is. */
async function toldUsers(
  referred: CollectionSlug,
  referring: Referring[],
  id: unknown,
  req: PayloadRequest,
): Promise<string[]> {
  const told: string[] = [];
  if (req.payload.collections[referred].config.auth) return told;
  for (const each of referring.filter((one) => !isForStaff(one))) {
    const users = await usersOf(id, each, req);
    if (users.length) told.push(inWords(users, each.collection, req));
  }
  return told;
}

const isForStaff = ({ collection }: Referring): boolean => keepsVisitorsOut(collection.access.read);

/** Each collection that refers to another, and where. */
export function referringTo(slug: CollectionSlug, req: PayloadRequest): Referring[] {
  return req.payload.config.collections
    .map((collection) => ({ collection, paths: pathsTo(slug, collection.flattenedFields) }))
    .filter(({ paths }) => paths.length);
}

function pathsTo(slug: CollectionSlug, fields: FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if ('relationTo' in field) return field.relationTo === slug ? [field.name] : [];
    if (!('flattenedFields' in field)) return [];
    return pathsTo(slug, field.flattenedFields).map((path) => `${field.name}.${path}`);
  });
}

/** What refers to a document in its stored form or in its last draft, itself apart. */
async function usersOf(id: unknown, { collection, paths }: Referring, req: PayloadRequest): Promise<Found[]> {
  const refers: Where = { or: paths.map((path) => ({ [path]: { equals: id } })) };
  const where: Where = { and: [refers, { id: { not_equals: id } }] };
  return [...new Map((await findAnywhere(collection, where, req)).map((found) => [found.id, found])).values()];
}

/** For example: 7 Kategorien (Beratung; Förderung; …). */
function inWords(users: Found[], collection: SanitizedCollectionConfig, req: PayloadRequest): string {
  const words = collection.labels[users.length === 1 ? 'singular' : 'plural'] as Record<Locale, string>;
  const names = users.slice(0, mostNamed).map((user) => titleAndPlaceOf(user, collection, req));
  return `${users.length} ${words[languageOf(req)]} (${[...names, ...(users.length > mostNamed ? ['…'] : [])].join('; ')})`;
}
