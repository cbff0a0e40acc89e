import type { Locale } from './locales.ts';

/**
 * The pages that other sites may frame, and those where one chooses what they show; apart from the other addresses so
 * that the front door can know them too.
 */
export const embedPaths = { de: '/einbetten', en: '/embed' } as const satisfies Record<Locale, string>;
export const embedFundingPaths = { de: '/einbetten/foerderung', en: '/embed/funding' } as const;
export const chooseListPaths = { de: '/zum-mitnehmen/liste', en: '/take-along/list' } as const;
export const chooseFundingPaths = { de: '/zum-mitnehmen/foerderung', en: '/take-along/funding' } as const;
