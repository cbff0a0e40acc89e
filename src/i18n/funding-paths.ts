import type { Locale } from './locales.ts';

/** The page of who pays, apart from the other addresses so that the front door can know it too. */
export const fundingPaths = { de: '/foerderung', en: '/funding' } as const satisfies Record<Locale, string>;
