import {
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload';
import { defaultLocale, type Locale, ourLocale } from '../../i18n/locales.ts';
import { explain } from '../explain.ts';

export type Found = Record<string, unknown> & { id: string };

/**
 * Documents as they are stored, or as their last drafts are, those in the trash among them, in the editor's language or
 * in all (`locale`): for hooks that must know what there is, whoever writes.
 */
export async function findStored(
  collection: CollectionSlug,
  where: Where,
  draft: boolean,
  req: PayloadRequest,
  locale: Locale | 'all' = languageOf(req),
): Promise<Found[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    draft,
    trash: true,
    depth: 0,
    pagination: false,
    locale,
    fallbackLocale: locale === 'all' ? false : defaultLocale,
    overrideAccess: true,
    // The read must not turn the language of the write.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  });
  return docs as unknown as Found[];
}

/** The same in either form: a document is there twice where both its stored form and its last draft are meant. */
export async function findAnywhere(
  { slug, versions }: SanitizedCollectionConfig,
  where: Where,
  req: PayloadRequest,
  locale?: Locale | 'all',
): Promise<Found[]> {
  const drafts = versions?.drafts ? await findStored(slug, where, true, req, locale) : [];
  return [...drafts, ...(await findStored(slug, where, false, req, locale))];
}

/** What editors know a document by. */
export function titleOf(
  document: Record<string, unknown> | undefined,
  { admin }: { admin?: { useAsTitle?: string } },
  req: PayloadRequest,
): string {
  const title = document?.[admin?.useAsTitle ?? 'id'];
  return typeof title === 'string' && title ? title : req.t('general:untitled');
}

/** The same, saying so where it is in the trash. */
export function titleAndPlaceOf(document: Found, collection: SanitizedCollectionConfig, req: PayloadRequest): string {
  const title = titleOf(document, collection, req);
  return document.deletedAt ? `${title} – ${explain('in-trash', req)}` : title;
}

/** The language in which an editor works. */
export const languageOf = (req: PayloadRequest): Locale => ourLocale(req.i18n.language);
