import type { Locale } from './locales.ts';

/**
 * What stands before the name of an entry in its address, apart from the other addresses so that the front door can
 * know it too. No page has this address itself.
 */
export const actorPaths = { de: '/akteure', en: '/actors' } as const satisfies Record<Locale, string>;
