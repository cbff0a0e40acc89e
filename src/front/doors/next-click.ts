import { brochurePaths } from '../../i18n/brochure-paths.ts';
import { confirmPaths } from '../../i18n/confirm-paths.ts';
import { locales } from '../../i18n/locales.ts';
import { reportPaths } from '../../i18n/report-paths.ts';
import { type Page, plainPage } from '../pages/page.ts';
import { type FlatHeaders, type SecuritySetting, visitorSecurityHeaders } from './security-headers.ts';

/** Where the rules stand by which a browser may fetch the page of a link before it is clicked. */
export const nextClickPath = '/next-click.json';

/** How a page names them (https://html.spec.whatwg.org/multipage/speculative-loading.html). */
export const nextClickHeader: FlatHeaders = ['speculation-rules', `"${nextClickPath}"`];

const inEach = (paths: Record<(typeof locales)[number], string>) =>
  locales.map((locale) => `/${locale}${paths[locale]}*`);

/** A form is drawn for one visit, the brochure is a whole book, and a name with a dot is a file to take along. */
const notAhead = [...[reportPaths, confirmPaths, brochurePaths].flatMap(inEach), '/*/*.*'];

const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: locales.flatMap((locale) => [`/${locale}`, `/${locale}/*`]) },
          { not: { href_matches: notAhead } },
        ],
      },
      // Where somebody points at a link for a moment or presses it, and two pages at most.
      eagerness: 'moderate',
    },
  ],
};

/** The rules: documents of visitors on this site alone, each asked for as by the click itself. */
export function nextClick(setting: SecuritySetting): Page {
  const headers = [
    ...visitorSecurityHeaders(setting),
    ...['content-type', 'application/speculationrules+json', 'cache-control', 'public, max-age=86400'],
  ];
  return plainPage({ status: 200, headers, body: Buffer.from(JSON.stringify(rules)) });
}
