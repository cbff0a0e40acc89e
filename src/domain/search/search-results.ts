import type { FunFact } from '../facts/fun-fact.ts';
import type { FundingProgramme } from '../funding/funding-programme.ts';
import type { Localized } from '../localized.ts';
import type { OwnPageKey, PageKey } from '../page.ts';
import type { SearchResult } from './search.ts';
import type { SearchEntry } from './search-entry.ts';

/** A page that was found: one that staff write, or one that the site has anyway. */
export interface FoundPage {
  key: PageKey | OwnPageKey;
  title: Localized<string>;
  entry: SearchEntry;
}

/** All that was found, by kind, of each the best first. */
export interface SearchResults extends Omit<SearchResult, 'entries'> {
  /** They bear their slugs of one language as ids. */
  actors: SearchEntry[];
  /** Codes of countries with a page. */
  countries: string[];
  programmes: FundingProgramme[];
  facts: FunFact[];
  pages: FoundPage[];
}

/** Whether anything besides actors was found. */
export const hasMore = ({ countries, programmes, facts, pages }: SearchResults): boolean =>
  countries.length + programmes.length + facts.length + pages.length > 0;
