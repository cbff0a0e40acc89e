import { readableHost } from '../../domain/web-address.ts';

const mostCharacters = 36;

/** A web address as people say it, `dfi.de` or `x.com/ccrecemr`: the host alone where the whole would be long. */
export function shortAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const host = readableHost(hostname).replace(/^www\./, '');
  const whole = host + pathname.replace(/\/$/, '');
  return whole.length <= mostCharacters ? whole : host;
}
