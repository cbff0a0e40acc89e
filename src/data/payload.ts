import 'server-only';
import config from '@payload-config';
import { draftMode, headers } from 'next/headers';
import { getPayload, type SelectType, type Where } from 'payload';
import { cache } from 'react';
import type { Media, User } from '../payload-types.ts';
import type {
  StoredActor,
  StoredCategory,
  StoredCategoryGroup,
  StoredCountry,
  StoredFact,
  StoredPage,
  StoredProgramme,
  StoredSite,
} from './stored.ts';

interface Stored {
  actors: StoredActor;
  categories: StoredCategory;
  'category-groups': StoredCategoryGroup;
  countries: StoredCountry;
  'fun-facts': StoredFact;
  'funding-programmes': StoredProgramme;
  media: Media;
  pages: StoredPage;
}

/**
 * Who is reading: nobody in particular, as every visitor, or a member of staff who previews drafts. The draft cookie
 * alone opens nothing; the session decides.
 */
const reader = cache(async (): Promise<{ user: User | null }> => {
  const { isEnabled } = await draftMode();
  if (!isEnabled) return { user: null };
  const payload = await getPayload({ config });
  // The front door asks for pages with the cookie alone; without this word Payload takes it for a foreign site's
  // request.
  const own = new Headers({ cookie: (await headers()).get('cookie') ?? '', 'sec-fetch-site': 'none' });
  const { user } = await payload.auth({ headers: own });
  return { user: user as User | null };
});

/** Whether the page at hand is a preview that shows drafts. */
export async function isPreview(): Promise<boolean> {
  return (await reader()).user !== null;
}

/** The running Payload, with its job runner. */
export const runningPayload = () => getPayload({ config, cron: true });

/**
 * The one way the site reads documents: as an anonymous visitor (or a previewing member of staff), all languages at
 * once, relations as ids, no list without a reason to be whole. Explicit throughout, since Payload's defaults differ.
 * Nothing of a list may be limited: in all languages at once, SQL counts an entry once for each of its names.
 */
export async function readAll<Slug extends keyof Stored>(
  collection: Slug,
  { where = {}, sort, select }: { where?: Where; sort?: string; select?: SelectType } = {},
): Promise<Stored[Slug][]> {
  const { user } = await reader();
  const payload = await runningPayload();
  const { docs } = await payload.find({
    collection,
    where,
    ...(sort ? { sort } : {}),
    ...(select ? { select } : {}),
    overrideAccess: false,
    user,
    draft: user !== null,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    pagination: false,
  });
  // Payload's types know documents in one language only.
  return docs as unknown as Stored[Slug][];
}

/** The same for the site's settings. */
export async function readSite(): Promise<StoredSite> {
  const { user } = await reader();
  const payload = await runningPayload();
  const site = await payload.findGlobal({
    slug: 'site',
    overrideAccess: false,
    user,
    draft: user !== null,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
  });
  return site as unknown as StoredSite;
}
