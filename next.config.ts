import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { type Locale, locales } from './src/i18n/locales.ts';
import { routing } from './src/i18n/routing.ts';

interface LocalizedPage {
  locale: Locale;
  address: string;
  others: string[];
  route: string;
}

/** Each page that has an address of its own in a language, with the addresses it has nowhere else. */
const pages: LocalizedPage[] = Object.entries(routing.pathnames).flatMap(([route, paths]) =>
  typeof paths === 'string'
    ? []
    : locales.map((locale) => ({
        locale,
        route,
        address: paths[locale],
        others: [...new Set([route, ...Object.values(paths)])].filter((path) => path !== paths[locale]),
      })),
);

const pattern = (locale: Locale, path: string) => `/${locale}${path}`.replaceAll(/\[(\w+)\]/g, ':$1');

/** `/de/akteure/x` is drawn by `app/(site)/[locale]/actors/[slug]`: each localized address leads to the route it names. */
const rewrites = pages
  .filter(({ address, route }) => address !== route)
  .map(({ locale, address, route }) => ({ source: pattern(locale, address), destination: pattern(locale, route) }));

/** An address of the other language, such as `/de/actors/x`, leads to ours for good. */
const redirects = pages.flatMap(({ locale, address, others }) =>
  others.map((other) => ({ source: pattern(locale, other), destination: pattern(locale, address), permanent: true })),
);

const settings: NextConfig = {
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  // Types are the business of `npm run check`; a first start should not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Visitors get whole documents: the front door puts the styles in, so that the admin, whose styles are large and
  // change with a new version alone, keeps them in the browser. Everybody gets the metadata in the head.
  experimental: { preloadEntriesOnStart: false },
  htmlLimitedBots: /.*/,
  outputFileTracingExcludes: { '**/*': ['data/**'] },
  redirects: async () => redirects,
  rewrites: async () => ({ beforeFiles: rewrites, afterFiles: [], fallback: [] }),
};

const config = withPayload(createNextIntlPlugin('./src/i18n/request.ts')(settings));

/** Payload asks every page for `Critical-CH`, which makes Chromium fetch the first one twice; only the admin needs it. */
const headers = config.headers;
config.headers = async () =>
  ((await headers?.()) ?? []).map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule));

export default config;
