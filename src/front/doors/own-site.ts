import type { IncomingMessage } from 'node:http';

/**
 * Whether a page of another site has sent this. Browsers say so by `Sec-Fetch-Site` (W3C, Fetch Metadata); old ones,
 * and all over plain http, by `Origin` alone, which they write as `null` where they would not tell. What is no browser
 * says neither, and nobody can be tricked into sending by it.
 * @param ownHost the host by which the world reaches the site; the one that was asked for is ours, too
 */
export function isFromAnotherSite({ headers }: IncomingMessage, ownHost: string): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site) return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && ![host, ownHost].some((own) => origin.replace(/^https?:\/\//, '') === own);
}
