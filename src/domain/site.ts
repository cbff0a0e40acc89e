import type { Localized } from './localized.ts';
import type { PageKey } from './page.ts';

/** Places the main navigation can lead to. */
export const navigationTargets = ['directory', 'funding', 'countries', 'facts', 'basics', 'about', 'contact'] as const;
export type NavigationTarget = (typeof navigationTargets)[number];

/** What stands on every page: the site's name, its navigation and who is behind it. */
export interface Site {
  name: string;
  tagline: Localized<string>;
  /** One or two sentences under the counted ones of the start page. Holds no numbers. */
  intro: Localized<string> | null;
  /** Each place once. */
  navigation: NavigationTarget[];
  contact: {
    organization: string;
    streetAddress: string;
    postalCode: string;
    addressLocality: string;
    telephone: string | null;
    email: string | null;
  };
  /** Titles of the published pages, for footer and navigation. */
  pageTitles: Partial<Record<PageKey, Localized<string>>>;
}
