import { parse } from 'tldts';
import { readUrl } from '../read-url.ts';
import { webAddressProblem } from '../web-address.ts';

/**
 * The one form in which an address names its target: with and without a part of the page behind `#`, it is the same
 * page. Null where nobody can ask for it.
 */
export function targetOf(address: string): string | null {
  if (webAddressProblem(address) !== null) return null;
  const url = readUrl(address);
  if (!url) return null;
  url.hash = '';
  return url.href;
}

/** Whether an address is the front page of a site: where it is dead, the body may be gone. */
export function isHomePage(target: string): boolean {
  const url = readUrl(target);
  return (
    url !== null && !url.search && /^\/(?:(?:index|home|start|default)[\w.]*\/?|[a-z]{2}\/?)?$/i.test(url.pathname)
  );
}

/** The host that one robot asks at a time. */
export const hostOf = (target: string): string => readUrl(target)?.hostname ?? target;

/** The domain that somebody has registered, `example.org` of `www.example.org`. */
export const domainOf = (target: string): string => parse(target).domain ?? hostOf(target);

/** Whether two addresses differ only in what browsers and visitors do not notice: https, `www.`, a slash at the end. */
export function isSamePlace(one: string, other: string): boolean {
  const bare = (address: string) =>
    address
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/#.*$/, '')
      .replace(/\/$/, '');
  return bare(one) === bare(other);
}

/** Platforms that answer every robot alike, whether the page is there or not. */
const platforms = new Set([
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'threads.net',
  'threads.com',
  'tiktok.com',
  'twitter.com',
  'whatsapp.com',
  'x.com',
]);

/** Whether asking is of no use. */
export const isPlatform = (target: string): boolean => platforms.has(domainOf(target));
