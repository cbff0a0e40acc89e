/** Why an address can't be stored, as a word that each room says in its own language. */
export type AddressProblem = 'address-form' | 'address-scheme' | 'address-credentials' | 'address-length';

const longest = 2000;

/**
 * Checks the address of a page elsewhere: absolute, http or https, a host with a dot, no user name or password in it.
 * @returns null when it can be stored
 */
export function webAddressProblem(address: string): AddressProblem | null {
  if (address.length > longest) return 'address-length';
  if (/[\s<>"\\]|\p{Cc}/u.test(address) || !URL.canParse(address)) return 'address-form';
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return 'address-scheme';
  // `https:example.org` parses alone, but on a page of ours browsers take it for a path.
  if (!/^https?:\/\//i.test(address)) return 'address-form';
  if (url.username || url.password) return 'address-credentials';
  return url.hostname.includes('.') ? null : 'address-form';
}

/** Checks the target of a link in a text: as above, or `mailto:`, `tel:` and paths of our own such as `/de/fakten`. */
export function linkProblem(target: string): AddressProblem | null {
  if (/^\/(?!\/)[^\s\\]*$/.test(target) && target.length <= longest) return null;
  if (/^(mailto:[^\s@]+@[^\s@]+\.[^\s@]+|tel:\+?[\d-]{3,20})$/.test(target)) return null;
  return webAddressProblem(target);
}
