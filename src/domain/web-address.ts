import { domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { readUrl } from './read-url.ts';

/** Why an address can't be stored, as a word that each room says in its own language. */
export type AddressProblem = 'address-form' | 'address-scheme' | 'address-credentials' | 'address-length';

const longest = 2000;

/**
 * Checks the address of a page elsewhere: absolute, http or https, a host with a dot, no user name or password in it.
 * @returns null when it can be stored
 */
export function webAddressProblem(address: string): AddressProblem | null {
  if (address.length > longest) return 'address-length';
  if (hasForeignScheme(address)) return 'address-scheme';
  if (/[\s<>"\\]|\p{Cc}/u.test(address)) return 'address-form';
  const url = readUrl(address);
  if (!url) return 'address-form';
  // `https:example.org` parses alone, but on a page of ours browsers take it for a path.
  if (!/^https?:\/\//i.test(address)) return 'address-form';
  if (url.username || url.password) return 'address-credentials';
  return url.hostname.includes('.') ? null : 'address-form';
}

/**
 * Whether an address is one of `javascript:`, `mailto:` or the like, read as browsers do, which pass over breaks in it.
 */
export function hasForeignScheme(address: string): boolean {
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(address.replaceAll(/[\s\p{C}]/gu, '')) ?? [];
  return scheme !== undefined && !/^https?$/i.test(scheme);
}

/**
 * The address that somebody means who types `dfi.de/studie` or `WWW.Münster.de`: with https, its host in the letters
 * that the domain name system knows (`xn--`, RFC 5891), so that a Cyrillic look-alike is seen for what it is. What may
 * be something else, such as `satzung.pdf`, stays as it was typed. Completed twice, it is the same.
 */
export function completedAddress(typed: string): string {
  const [whole = '', host = ''] = /^([^\s/?#:@]+)(?::\d+)?(?=[/?#]|$)/.exec(typed) ?? [];
  const isMeant = /^www\.[^.]+\./i.test(host) || (host.includes('.') && parse(host).isIcann === true);
  return withAsciiHost(whole && isMeant ? `https://${typed}` : typed);
}

function withAsciiHost(address: string): string {
  const [, host = '', rest = ''] = /^https?:\/\/([^/?#\\@\s]+)(?=[/?#]|$)(.*)$/is.exec(address) ?? [];
  const url = host ? readUrl(address) : null;
  return url ? `${url.protocol}//${url.host}${rest}` : address;
}

/**
 * An address in the signs that one consists of (RFC 3986), for files: `https://xn--mnster-3ya.de/%C3%BCber-uns` where
 * browsers also take `https://münster.de/über-uns`.
 */
export function asciiAddress(address: string): string {
  if (!notInAddresses.test(address)) return address;
  const whole = readUrl(address)?.href ?? address;
  return whole.toWellFormed().replaceAll(new RegExp(notInAddresses, 'gu'), encodeURIComponent);
}

const notInAddresses = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/;

/**
 * A host as people read it: `xn--mnster-3ya.de` is `münster.de`. Only where all its letters are Latin, or of the same
 * script as its end (`.рф`): else letters that merely look Latin would pass for them.
 */
export function readableHost(host: string): string {
  const labels = domainToUnicode(host).split('.');
  if (labels.length !== host.split('.').length || labels.includes('')) return host;
  const scripts = ['Latin', 'Cyrillic', 'Greek'].map((script) => new RegExp(`^[\\p{scx=${script}}\\p{N}-]*$`, 'u'));
  const end = scripts.find((script) => script.test(labels.at(-1) ?? ''));
  const isPlain = (label: string) => scripts[0]?.test(label) || (end?.test(label) ?? false);
  return host
    .split('.')
    .map((label, place) => (isPlain(labels[place] ?? '') ? (labels[place] ?? label) : label))
    .join('.');
}
