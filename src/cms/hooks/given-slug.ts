import {
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload';
import { isSlug, numberedSlug, slugOf } from '../../domain/actors/slug.ts';
import { type Locale, locales, ourLocale } from '../../i18n/locales.ts';
import { explain } from '../explain.ts';
import { englishNameOf } from '../fields/english-name.ts';
import type { Stored } from './latest-version.ts';
import { type Found, findAnywhere, titleAndPlaceOf } from './stored-documents.ts';

/** What a slug must not be taken by: everything in the collection but the document itself. */
interface Others {
  collection: SanitizedCollectionConfig;
  id: unknown;
  req: PayloadRequest;
}

/** How many slugs are looked up at a time. */
const atOnce = 20;

/**
 * Makes the slug of a document from its name where it has none yet, and the next one with a number where that is or was
 * taken, in either language, in a draft or in the trash: nobody is stopped by a slug that we make, and none turns away
 * a former address of another document. One that is typed may be a former address, but must not be in use.
 * @throws ValidationError that names whose slug it is
 */
export const giveSlug: CollectionBeforeValidateHook = async ({ data, originalDoc, collection, req }) => {
  const field = collection.flattenedFields.find(({ name }) => name === 'slug');
  if (!data || !field) return data;
  const madeFrom = String(field.custom?.madeFrom);
  const locale = ourLocale(req.locale);
  const sides: Side[] = [{ name: 'slug', madeFrom, locale }];
  // The form brings the English along.
  const isForm = locale === 'de' && englishNameOf(madeFrom) in data;
  if ('localized' in field && field.localized && isForm)
    sides.push({ name: englishNameOf('slug'), madeFrom: englishNameOf(madeFrom), locale: 'en' });
  let given = data;
  // One after the other: they may share a transaction.
  for (const side of sides) given = await withSlug(given, originalDoc, side, { collection, id: originalDoc?.id, req });
  return given;
};

/** The slug of one language: the field it stands in, and that which it is made from. */
interface Side {
  name: string;
  madeFrom: string;
  locale: Locale;
}

async function withSlug(data: Stored, originalDoc: Stored | undefined, side: Side, others: Others): Promise<Stored> {
  const { name, madeFrom } = side;
  const typed = data[name];
  if (typed) {
    const isSettled = typed === originalDoc?.[name] && originalDoc?._status !== 'draft';
    if (!isSettled && isSlug(String(typed))) await refuseTaken(String(typed), side, others);
    return data;
  }
  const source: unknown = data[madeFrom] ?? originalDoc?.[madeFrom];
  const made = typeof source === 'string' ? slugOf(source) : '';
  // Left out, not null: to MongoDB two nulls are the same value, and nobody could save a second nameless draft.
  const { [name]: _, ...rest } = data;
  return made ? { ...rest, [name]: await freeSlug(made, others) } : rest;
}

async function freeSlug(slug: string, others: Others, from = 1): Promise<string> {
  const candidates = Array.from({ length: atOnce }, (_, place) => numberedSlug(slug, from + place));
  const paths = ['slug', 'formerSlugs'].flatMap((name) => pathsOf(name, others));
  const found = await findOthers(paths, candidates, others, 'all');
  const taken = new Set(found.flatMap((other) => [slugsIn(other.slug), slugsIn(other.formerSlugs)].flat()));
  return candidates.find((candidate) => !taken.has(candidate)) ?? freeSlug(slug, others, from + atOnce);
}

async function refuseTaken(slug: string, { name, locale }: Side, others: Others): Promise<void> {
  const { collection, req } = others;
  const paths = pathsOf('slug', others).filter((path) => !path.includes('.') || path === `slug.${locale}`);
  const [holder] = await findOthers(paths, [slug], others);
  if (!holder) return;
  const message = explain('slug-taken', req)
    .replace('{slug}', () => slug)
    .replace('{title}', () => titleAndPlaceOf(holder, collection, req));
  throw new ValidationError({ collection: collection.slug, errors: [{ path: name, message }], req }, req.t);
}

function findOthers(
  paths: string[],
  slugs: string[],
  { collection, id, req }: Others,
  locale?: 'all',
): Promise<Found[]> {
  const holds = { or: paths.map((path) => ({ [path]: { in: slugs } })) };
  return findAnywhere(collection, id ? { and: [holds, { id: { not_equals: id } }] } : holds, req, locale);
}

/** Where the values of a field are asked for: in each language, where it has one for each. */
function pathsOf(name: string, { collection }: Others): string[] {
  const field = collection.flattenedFields.find((one) => one.name === name);
  if (!field) return [];
  return 'localized' in field && field.localized ? locales.map((locale) => `${name}.${locale}`) : [name];
}

/** The slugs in a stored value: one, a list, or one for each language. */
function slugsIn(stored: unknown): unknown[] {
  return typeof stored === 'object' && stored !== null ? Object.values(stored) : [stored];
}
