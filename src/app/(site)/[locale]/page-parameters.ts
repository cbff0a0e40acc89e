import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '../../../i18n/locales.ts';

/** What Next hands to every page below a language. */
export interface LocaleParameters {
  params: Promise<{ locale: string }>;
}

/** The same of a page that takes a query. */
export interface PageParameters extends LocaleParameters {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The language of the address; an unknown one is no page of ours. */
export async function localeOf(params: LocaleParameters['params']): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

/** The query of the address, in the form in which everything but Next knows it. */
export async function queryOf(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<URLSearchParams> {
  const pairs = Object.entries(await searchParams).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value]),
  );
  return new URLSearchParams(pairs);
}
