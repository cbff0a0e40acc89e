import { readUrl } from '../read-url.ts';
import { readableHost } from '../web-address.ts';

/** An address as people type or paste it: a host with a dot, what may stand before it, and what may follow. */
const addressForm =
  /^(?:[a-z]+:\/\/)?(?:[^\s/@]+@)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})\.?(?::\d+)?(?:[/?#]\S*)?$/iu;

/** The host of an address, a domain or an e-mail address, as people read it, without `www.`; null of anything else. */
export function hostIn(typed: string): string | null {
  const [, host] = addressForm.exec(typed.trim().normalize('NFKC')) ?? [];
  const url = host ? readUrl(`http://${host}`) : null;
  return url ? readableHost(url.hostname).replace(/^www\./, '') : null;
}

/** A host and those above it, up to the one below the end: `opal.landtag.nrw.de`, `landtag.nrw.de`, `nrw.de`. */
export function hostsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}
