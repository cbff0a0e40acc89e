import config from '@payload-config';
import { cookies, draftMode } from 'next/headers';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import { countrySlug } from '../../../domain/countries/country-slug.ts';
import type { PageKey } from '../../../domain/page.ts';
import { addressOf } from '../../../i18n/addresses.ts';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import { isSignedIn, tellingOutages } from '../api/session.ts';

export const dynamic = 'force-dynamic';

/** Remembers, in this browser, which form the preview was opened from. */
const originName = 'preview-of';

const previewed = ['actors', 'countries', 'fun-facts', 'funding-programmes', 'pages'] as const;

/** What is previewed: a document of a collection. */
interface Origin {
  collection: (typeof previewed)[number];
  id: string;
}

/**
 * The admin's preview button: shows the site with its drafts to signed-in staff, in this browser, until
 * `/preview?end` is visited; with `live` it leads to the same page as visitors see it, with `back` to the form that the
 * preview was opened from. Only our own pages can be its target, so it redirects nowhere else.
 */
export const GET = tellingOutages(async (request: Request): Promise<Response> => {
  const parameters = new URL(request.url).searchParams;
  const wished = parameters.get('locale');
  const locale: Locale = ourLocale(wished);
  const [draft, jar] = await Promise.all([draftMode(), cookies()]);
  if (parameters.has('end')) {
    draft.disable();
    jar.delete({ name: originName, path: '/preview' });
    redirect(addressOf('/', locale));
  }
  if (!(await isSignedIn(request))) return new Response(null, { status: 401 });
  const remembered = originOf(new URLSearchParams(jar.get(originName)?.value));
  if (parameters.has('back'))
    redirect(
      remembered ? `/admin/collections/${remembered.collection}/${encodeURIComponent(remembered.id)}` : '/admin',
    );
  const isOfForm = parameters.has('collection');
  const origin = isOfForm ? originOf(parameters) : remembered;
  if (parameters.has('live')) draft.disable();
  else {
    draft.enable();
    if (origin) {
      const value = new URLSearchParams({ ...origin }).toString();
      jar.set(originName, value, { httpOnly: true, sameSite: 'lax', path: '/preview' });
    }
  }
  redirect(await targetOf(origin, locale));
});

function originOf(parameters: URLSearchParams): Origin | null {
  const [collection, id] = [parameters.get('collection'), parameters.get('id')];
  const known = previewed.find((one) => one === collection);
  return known && id ? { collection: known, id } : null;
}

async function targetOf(origin: Origin | null, locale: Locale): Promise<string> {
  if (!origin) return addressOf('/', locale);
  const { collection, id } = origin;
  if (collection === 'fun-facts') return addressOf('/facts', locale);
  if (collection === 'funding-programmes') return addressOf('/funding', locale);
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
  if (document && 'code' in document)
    return document.code
      ? addressOf('/countries/[slug]', locale, { slug: countrySlug(document.code, locale) })
      : addressOf('/countries', locale);
  if (document && 'key' in document) return addressOf(`/${document.key satisfies PageKey}`, locale);
  if (document && 'slug' in document && document.slug)
    return addressOf('/actors/[slug]', locale, { slug: document.slug });
  return addressOf('/', locale);
}
