import { readUrl } from '../../domain/read-url.ts';
import { readableHost } from '../../domain/web-address.ts';

const mostCharacters = 36;

/** A web address as people say it, `dfi.de` or `x.com/ccrecemr`: the host alone where the whole would be long. */
export function shortAddress(url: string): string {
  const read = readUrl(url);
  if (!read) return url;
  const { hostname, pathname } = read;
  const host = readableHost(hostname).replace(/^www\./, '');
  const whole = host + pathname.replace(/\/$/, '');
  return whole.length <= mostCharacters ? whole : host;
}

/** A whole web address as one types it, `example.org/de/akteure/dfi`: without what a browser adds by itself. */
export function typedAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
