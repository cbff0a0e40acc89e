import { NextIntlClientProvider } from 'next-intl';
import { isValidElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import de from '../../messages/de.json' with { type: 'json' };
import en from '../../messages/en.json' with { type: 'json' };
import { countrySlug } from '../domain/countries/country-slug.ts';
import { addressOf } from '../i18n/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import type { RouteName } from '../i18n/routing.ts';
import { speak } from './play-next.ts';

/** A page as Next has it. */
interface Module {
  default: (props: Props) => ReactNode | Promise<ReactNode>;
  generateMetadata: (props: Props) => Promise<object>;
}
interface Props {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string>>;
}

/** What visitors may have of a page, and what is kept to tell whether it still holds. */
export interface Drawn {
  print: string | null;
  /** Empty where it was only asked for its print. */
  page: string;
}

/** The pages of visitors, drawn from the database that a test has opened last, where Next is played. */
export interface DrawnPages {
  draw(route: RouteName, locale: Locale, slug: string, isLooked: boolean): Promise<[path: string, drawn: Drawn]>;
  /** Those of the countries that have a page. */
  countrySlugs(locale: Locale): Promise<string[]>;
}

/** Loads what draws them. */
export async function openPages(): Promise<DrawnPages> {
  const { printAt } = await import('../data/printed-pages.ts');
  const { findCountries } = await import('../data/countries.ts');
  const { ProseRoute } = await import('../app/(site)/[locale]/prose-route.tsx');
  const modules: Partial<Record<RouteName, Module>> = {
    '/actors/[slug]': await import('../app/(site)/[locale]/actors/[slug]/page.tsx'),
    '/countries/[slug]': await import('../app/(site)/[locale]/countries/[slug]/page.tsx'),
    '/facts': await import('../app/(site)/[locale]/facts/page.tsx'),
    '/funding': await import('../app/(site)/[locale]/funding/page.tsx'),
    '/basics': await import('../app/(site)/[locale]/basics/page.tsx'),
    '/about': await import('../app/(site)/[locale]/about/page.tsx'),
    '/contact': await import('../app/(site)/[locale]/contact/page.tsx'),
    '/imprint': await import('../app/(site)/[locale]/imprint/page.tsx'),
    '/privacy': await import('../app/(site)/[locale]/privacy/page.tsx'),
    '/accessibility': await import('../app/(site)/[locale]/accessibility/page.tsx'),
  };
  return {
    countrySlugs: async (locale) => (await findCountries(locale)).map(({ code }) => countrySlug(code, locale)),
    draw: async (route, locale, slug, isLooked) => {
      speak(locale);
      const path = addressOf(route, locale, { slug });
      const print = await printAt(path);
      if (!print || !isLooked) return [path, { print, page: '' }];
      const module = modules[route];
      if (!module) throw new Error(`${route} is not drawn here`);
      const props = { params: Promise.resolve({ locale, slug }), searchParams: Promise.resolve({}) };
      const said = await module.generateMetadata(props);
      const drawn = await module.default(props);
      // These are one component each that waits for what it reads, which React draws in a server alone.
      const isProse = isValidElement<Parameters<typeof ProseRoute>[0]>(drawn) && drawn.type === ProseRoute;
      const page = renderToStaticMarkup(
        <NextIntlClientProvider locale={locale} messages={locale === 'de' ? de : en} timeZone="Europe/Berlin">
          {isProse ? await ProseRoute(drawn.props) : drawn}
        </NextIntlClientProvider>,
      );
      return [path, { print, page: JSON.stringify(said) + page }];
    },
  };
}
