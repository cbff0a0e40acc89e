import type { Locale } from './locales.ts';

/** The page that other sites may frame, apart from the other addresses so that the front door can know it too. */
export const embedPaths = { de: '/einbetten', en: '/embed' } as const satisfies Record<Locale, string>;
