import type { ArchivedCopy } from './state.ts';
import { targetOf } from './target.ts';

/** A page elsewhere that is dead: visitors are shown its address as text. */
export interface GonePage {
  address: string;
  /** The day of the first failure, as `2026-11-03`. */
  since: string;
  copy: ArchivedCopy | null;
}

/** The dead pages by their targets. */
export type GonePages = ReadonlyMap<string, Omit<GonePage, 'address'>>;

/** The way to a page elsewhere. `url` is null where its address is unknown, and where the page is gone. */
export interface WayOut {
  url: string | null;
  gone?: GonePage | null;
}

/** The way to what is stored as an address: none where the page is gone. */
export function wayOutOf(address: string | null | undefined, pages: GonePages): WayOut {
  const page = address ? pages.get(targetOf(address) ?? '') : undefined;
  return page && address ? { url: null, gone: { address, ...page } } : { url: address || null };
}
