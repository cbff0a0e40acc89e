import { getTranslations } from 'next-intl/server';
import { getSite } from '../../../../data/site.ts';
import { whereabouts } from '../../../../data/whereabouts.ts';
import { openSearchDescription } from '../../../../domain/take-along/open-search.ts';
import { type LocaleParameters, localeOf } from '../page-parameters.ts';

export const dynamic = 'force-dynamic';

/** How to search the directory from a browser's own search field. */
export async function GET(_request: Request, { params }: LocaleParameters): Promise<Response> {
  const locale = await localeOf(params);
  const [{ name }, t] = await Promise.all([getSite(locale), getTranslations({ locale, namespace: 'TakeAlong' })]);
  const { site, directory } = await whereabouts();
  const description = openSearchDescription({
    locale,
    name,
    description: t('searchDescription', { site: name }),
    site,
    directory: directory[locale],
  });
  return new Response(description, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
