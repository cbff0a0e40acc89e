import type { Localized } from '../localized.ts';

/**
 * Groups that the site itself speaks of. Staff may add more groups; these three stay, under these slugs, since the
 * intro counts the first, an entry's line of facts shows the first two, and needs are asked by the third.
 */
export const categoryGroupSlugs = {
  regionalFocus: 'regional-focus',
  kindOfBody: 'kind-of-body',
  helpsWith: 'helps-with',
} as const;

/** A group of categories, such as "what do you need?". Ordered by staff. */
export interface CategoryGroup {
  slug: string;
  name: Localized<string>;
  position: number;
}

/** One thing an actor can be filed under, such as "funding". Its slug is the same in both languages. */
export interface Category {
  slug: string;
  name: Localized<string>;
  description: Localized<string> | null;
  position: number;
  group: CategoryGroup;
}

/** A category as the filter offers it: how many of the actors shown would remain, and whether it is ticked. */
export interface CategoryChoice extends Category {
  count: number;
  isChosen: boolean;
}

/** A group as the filter offers it, its choices in the order of staff. */
export interface CategoryFilterGroup extends CategoryGroup {
  choices: CategoryChoice[];
}
