import { actorPaths } from '../../i18n/actor-paths.ts';
import { isLocale } from '../../i18n/locales.ts';
import { destinationOf } from './address.ts';

/** Signs that nobody sees and that come along when an address is copied: soft hyphen, zero width, direction marks. */
const invisible = /\p{Cf}/gu;
/** What a mail or a sentence leaves behind an address. */
const trailing = /[\s.,:;!?*_~|'"`´‘’‚“”„«»‹›<>(){}[\]…/-]+$/;
/** A language with its region: `de-AT`, `en_GB`. */
const region = /^\/([a-z]{2})[-_][a-z]{2}(?=\/|$)/;
const collections = new Set<string>(Object.values(actorPaths));
const mostWords = 100;

/**
 * The address that somebody means whose own leads nowhere: without what a mail, a sentence or a counter of visits has
 * added, in small letters, without the region of its language, and without the end of an address that was cut off.
 * @returns a canonical address of a page, or null where that is no other one; whether the page exists is not known here
 */
export function forgivenAddress(target: string): string | null {
  const [rawPath = '', ...query] = target.split('?');
  const path = decoded(rawPath);
  if (path === null) return null;
  const tidy = tidied(path);
  const [, locale = '', ...rest] = tidy.split('/');
  const isCutOff = isLocale(locale) && collections.has(`/${rest.join('/')}`);
  const meant = isCutOff ? `/${locale}` : tidy.split('/').map(encodeURIComponent).join('/');
  const destination = destinationOf([meant, ...query].join('?'));
  return destination.to === 'page' && destination.key !== target ? destination.key : null;
}

/** The words that an address which leads nowhere says, for somebody who then searches: `städte bund`. */
export function wordsOfAddress(target: string): string {
  const [path = ''] = target.split('?');
  const words = tidied(decoded(path) ?? '')
    .split('/')
    .slice(2);
  return (words.at(-1) ?? '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, mostWords);
}

function tidied(path: string): string {
  const [meant = ''] = path.normalize('NFKC').replaceAll(invisible, '').split(/[&?]/);
  return meant.replace(trailing, '').toLowerCase().replace(region, '/$1');
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
