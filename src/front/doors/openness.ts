import { embedFundingPaths, embedPaths } from '../../i18n/embed-paths.ts';
import { locales } from '../../i18n/locales.ts';

/**
 * What other sites may do with an answer: nothing but link to it, show it in a frame, or read it from their scripts.
 */
export type Openness = 'ours' | 'framed' | 'data';

const framed = new Set(
  [embedPaths, embedFundingPaths].flatMap((paths) => locales.map((locale) => `/${locale}${paths[locale]}`)),
);

/** How open an answer is, by its canonical address. */
export function opennessOf(address: string): Openness {
  const [path = ''] = address.split('?', 1);
  if (path === '/data' || path.startsWith('/data/')) return 'data';
  return framed.has(path) ? 'framed' : 'ours';
}
