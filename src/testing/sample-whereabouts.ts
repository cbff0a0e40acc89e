import type { Whereabouts } from '../domain/take-along/open-data-address.ts';

/** Addresses for tests. */
export const sampleWhereabouts: Whereabouts = {
  site: 'https://example.org',
  firstSite: 'https://example.org',
  directory: { de: 'https://example.org/de', en: 'https://example.org/en' },
  facts: { de: 'https://example.org/de/fakten', en: 'https://example.org/en/facts' },
  funding: { de: 'https://example.org/de/foerderung', en: 'https://example.org/en/funding' },
  entry: (slugs, locale) => `https://example.org/${locale}/${slugs[locale]}`,
};
