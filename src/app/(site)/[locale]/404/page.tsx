import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getSite } from '../../../../data/site.ts';
import { NotFoundView } from '../not-found-view.tsx';
import { type LocaleParameters, localeOf, queryOf } from '../page-parameters.ts';

export async function generateMetadata({ params }: LocaleParameters): Promise<Metadata> {
  const [site, t] = await Promise.all([getSite(await localeOf(params)), getTranslations('NotFound')]);
  return { title: `${t('title')} · ${site.name}`, robots: { index: false } };
}

interface Props extends LocaleParameters {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The front door sends this page, with status 404, for every address that leads nowhere; `q` is what that says. */
export default async function NotFoundPage({ searchParams }: Props) {
  const words = (await queryOf(searchParams)).get('q') ?? '';
  return <NotFoundView words={words} />;
}
