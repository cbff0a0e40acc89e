import config from '@payload-config';
import { draftMode } from 'next/headers';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import type { PageKey } from '../../../domain/page.ts';
import { addressOf } from '../../../i18n/addresses.ts';
import { defaultLocale, isLocale, type Locale } from '../../../i18n/locales.ts';
import { isSignedIn, tellingOutages } from '../api/session.ts';

export const dynamic = 'force-dynamic';

/**
 * The admin's preview button: shows the site with its drafts to signed-in staff, in this browser, until
 * `/preview?end` is visited. Only our own pages can be its target, so it redirects nowhere else.
 */
export const GET = tellingOutages(async (request: Request): Promise<Response> => {
  const parameters = new URL(request.url).searchParams;
  const wished = parameters.get('locale');
  const locale: Locale = isLocale(wished) ? wished : defaultLocale;
  const draft = await draftMode();
  if (parameters.has('end')) {
    draft.disable();
    redirect(addressOf('/', locale));
  }
  if (!(await isSignedIn(request))) return new Response(null, { status: 401 });
  draft.enable();
  redirect(await targetOf(parameters.get('collection'), parameters.get('id') ?? '', locale));
});

async function targetOf(collection: string | null, id: string, locale: Locale): Promise<string> {
  if (collection === 'fun-facts') return addressOf('/facts', locale);
  if (collection !== 'actors' && collection !== 'pages') return addressOf('/', locale);
  const payload = await getPayload({ config });
  const found = await payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    locale,
    fallbackLocale: 'de',
    overrideAccess: true,
  });
  const document = found.docs[0];
  if (document && 'key' in document) return addressOf(`/${document.key satisfies PageKey}`, locale);
  if (document && 'slug' in document && document.slug)
    return addressOf('/actors/[slug]', locale, { slug: document.slug });
  return addressOf('/', locale);
}
