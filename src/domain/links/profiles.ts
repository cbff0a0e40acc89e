import type { Platform } from '../actors/actor.ts';
import { readUrl } from '../read-url.ts';
import { domainOf } from './target.ts';

/** An account on a platform. */
export interface Profile {
  platform: Platform;
  /** The name of the account as its address has it, in small letters. */
  handle: string;
  /** Its address. */
  address: string;
}

/** What a body's own site says of its accounts: addresses and days, nothing else of the page. */
export interface Vouched {
  /** When it was last asked (day, as `2026-11-26`). */
  on: string;
  /** Each account it ever linked to, and when it last did. */
  seen: { address: string; on: string }[];
}

/** Where the handle stands in the path of an address, by the domain of the platform. */
const ways: Record<string, [Platform, RegExp]> = {
  'facebook.com': ['facebook', /^\/(?:pages\/[^/]+\/(\d+)|(?!pages\/)([^/]+))\/?$/],
  'x.com': ['x', /^\/(\w+)\/?$/],
  'twitter.com': ['x', /^\/(\w+)\/?$/],
  'instagram.com': ['instagram', /^\/([\w.]+)\/?$/],
  'youtube.com': ['youtube', /^\/((?:user|c|channel)\/[^/]+|@[^/]+|\w+)\/?(?:featured|videos)?\/?$/],
  'linkedin.com': ['linkedin', /^\/((?:company|school|in|showcase)\/[^/]+)\/?$/],
  'tiktok.com': ['tiktok', /^\/(@[^/]+)\/?$/],
  'threads.net': ['threads', /^\/(@[^/]+)\/?$/],
  'threads.com': ['threads', /^\/(@[^/]+)\/?$/],
  'bsky.app': ['bluesky', /^\/profile\/([^/]+)\/?$/],
};

/** What platforms have at the place of a handle that is none: to share a page, to sign in, to tell of cookies. */
const noHandles =
  /^(?:sharer?|sharer\.php|share\.php|dialog|intent|home|hashtag|search|login|privacy|policies|legal|watch|embed|explore|p|reel|i|tr|plugins|events|groups|results|playlist|feed)$/;

/**
 * The account that an address leads to; null where it leads to none.
 * @param isOurs whether the page says that it is its own (`rel="me"`): on Mastodon any site may be a platform
 */
export function profileOf(address: string, isOurs = false): Profile | null {
  const url = readUrl(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const way = ways[domainOf(url.href)];
  if (!way) {
    const [, name] = /^\/(@\w+)\/?$/.exec(url.pathname) ?? [];
    return name && isOurs ? { platform: 'mastodon', handle: `${name}@${url.hostname}`.toLowerCase(), address } : null;
  }
  const [platform, place] = way;
  const id = platform === 'facebook' && url.pathname === '/profile.php' ? url.searchParams.get('id') : null;
  const [, one, other] = place.exec(url.pathname) ?? [];
  const handle = (id ?? one ?? other ?? '').toLowerCase();
  return handle && !noHandles.test(handle)
    ? { platform, handle, address: url.origin + url.pathname + (id ? `?id=${id}` : '') }
    : null;
}

const mostProfiles = 30;

/** The accounts that a page links to, each once. @param base the address of the page */
export function profilesIn(html: string, base: string): Profile[] {
  const found = new Map<string, Profile>();
  for (const [, tag = ''] of html.matchAll(/<(?:a|link)\b([^<>]{1,2000})>/gi)) {
    const [, double, single] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
    const isOurs = /\brel\s*=\s*["'][^"']*\bme\b/i.test(tag);
    const url = readUrl((double ?? single ?? '').replaceAll('&amp;', '&')) ?? null;
    const profile = url && domainOf(url.href) !== domainOf(base) ? profileOf(url.href, isOurs) : null;
    if (profile && found.size < mostProfiles) found.set(keyOf(profile), profile);
  }
  return [...found.values()];
}

const keyOf = ({ platform, handle }: Profile): string => `${platform} ${handle}`;

/** What is known after the site has been asked once more. @param day as `2026-11-26` */
export function vouchedBy(before: Vouched | null, profiles: Profile[], day: string): Vouched {
  const now = new Set(profiles.map(keyOf));
  const gone = (before?.seen ?? []).filter(({ address }) => !now.has(keyAt(address)));
  return {
    on: day,
    seen: [...profiles.map(({ address }) => ({ address, on: day })), ...gone].slice(0, 2 * mostProfiles),
  };
}

/** The same where the page has not changed. */
export const stillVouched = (before: Vouched | null, day: string): Vouched | null =>
  before && { on: day, seen: before.seen.map((one) => (one.on === before.on ? { ...one, on: day } : one)) };

const keyAt = (address: string): string => {
  const profile = profileOf(address, true);
  return profile ? keyOf(profile) : '';
};

/** The accounts that the site links to now, and since the last look. */
export const linkedNow = (vouched: Vouched | null): Vouched['seen'] =>
  vouched?.seen.filter(({ on }) => on === vouched.on) ?? [];

/** How a listed account stands to what the body's own site says. */
export type Standing =
  | { state: 'unknown' }
  | { state: 'confirmed'; on: string }
  /** It did link there, last on that day. */
  | { state: 'lost'; on: string }
  | { state: 'other'; on: string; address: string };

/**
 * Whether the body's own site vouches for a listed account. To link to none says nothing, unless it once did; to link
 * to another one on the same platform, and not to this one, says that this is not it.
 * @param listed the address in the entry
 */
export function standingOf(listed: string, vouched: Vouched | null): Standing {
  const own = profileOf(listed, true);
  if (!own || !vouched) return { state: 'unknown' };
  const known = vouched.seen.find(({ address }) => keyAt(address) === keyOf(own));
  if (known && known.on === vouched.on) return { state: 'confirmed', on: known.on };
  const others = linkedNow(vouched).filter(({ address }) => profileOf(address, true)?.platform === own.platform);
  const [other] = others;
  if (other && others.length === 1) return { state: 'other', ...other };
  return known ? { state: 'lost', on: known.on } : { state: 'unknown' };
}
