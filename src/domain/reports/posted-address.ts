/** A postal address in its parts. */
export interface PostedAddress {
  streetAddress: string;
  postalCode: string;
  town: string;
}

/** `44135`, `D-44135`, `75008`, `1000 AA`, `SW1A 1AA`: what stands before a town, or alone in its line. */
const codeAndTown = /^(?:[A-Z]{1,3}-)?(\d{4,6}(?: ?[A-Z]{2}(?= ))?|\d{2}-\d{3}|\d{3} \d{2})\s+(\D.*)$/u;

/**
 * Parts an address as people type it, in one line or several: `Brückstr. 1, 44135 Dortmund`.
 * @returns null where street, postal code and town cannot be told apart for certain
 */
export function postedAddress(typed: string): PostedAddress | null {
  const parts = typed
    .split(/\n|,/)
    .map((part) => part.trim())
    .filter(Boolean);
  const [streetAddress = '', last = '', ...more] = parts;
  const [, postalCode, town] = codeAndTown.exec(last) ?? [];
  return streetAddress && postalCode && town && !more.length ? { streetAddress, postalCode, town } : null;
}
