import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { categoryFilter } from '../../domain/actors/actor-filter.ts';
import type { Category } from '../../domain/actors/category.ts';
import { type DirectoryQuery, isNarrowed } from '../../domain/actors/directory-query.ts';
import type { DirectoryView } from '../../domain/actors/directory-view.ts';
import { onlyNeed } from '../../domain/actors/only-need.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import { formatPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import type { SearchResults } from '../../domain/search/search-results.ts';
import type { Site } from '../../domain/site.ts';
import { Sign } from '../layout/sign.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { CountryOnward } from './country-onward.tsx';
import { DirectoryLead } from './directory-lead.tsx';
import { DirectoryList } from './directory-list.tsx';
import { Facets } from './facets.tsx';
import { InitialJumps } from './initial-jumps.tsx';
import { listAnchor } from './list-anchor.ts';
import { Needs } from './needs.tsx';
import { ResultHeading } from './result-heading.tsx';
import { SearchForm } from './search-form.tsx';
import { TopCountries } from './top-countries.tsx';
import '../layout/controls.css';
import './search.css';
import './filter.css';
import '../layout/posts.css';

interface Props {
  site: Site;
  /** Every actor, in order. */
  actors: ActorSummary[];
  /** Every category, in order. */
  categories: Category[];
  query: DirectoryQuery;
  /** What the words of the query find, where it has some. */
  search: SearchResults | null;
  /** The first of the ranking stands under the sign. */
  facts: FunFact[];
  /** What of it all is shown. */
  view: DirectoryView;
}

/** The start page: what this is, and the directory as the visitor asked for it. */
export function Directory({ site, actors, categories, query, search, facts, view }: Props) {
  // Who has asked for something wants the list within the first screen.
  const groups = categoryFilter(actors, query, view.found);
  const isBeginning = !isNarrowed(query) && query.page === 1;
  const need = onlyNeed(query, categories);
  const locale = useLocale();
  const t = useTranslations('Facts');
  const dated = (asOf: PartialDate | null) =>
    asOf ? t('asOf', { date: formatPartialDate(asOf, locale) }) : t('asOfUnknown');
  return (
    <>
      <div className="hero">
        <div className="board-and-plate">
          <Sign size="board posts">
            <h1>{site.name}</h1>
            <p>
              <LocalizedText text={site.tagline} />
            </p>
          </Sign>
          {isBeginning ? <TopCountries facts={facts} locale={locale} dated={dated} /> : null}
        </div>
        <div>
          {isBeginning ? <DirectoryLead actors={actors} hasBasics={Boolean(site.pageTitles.basics)} /> : null}
          {isBeginning && site.intro ? (
            <p className="intro">
              <LocalizedText text={site.intro} />
            </p>
          ) : null}
          <SearchForm query={query} />
          <Needs groups={groups} query={query} />
        </div>
      </div>
      <div className="split">
        <Facets actors={actors} found={view.found} groups={groups} query={query} />
        <div>
          {view.page && view.page.pages > 1 ? <InitialJumps initials={view.initials} query={query} /> : null}
          <div className="tally" id={listAnchor}>
            <ResultHeading view={view} categories={categories} query={query} />
            <ChosenFilters categories={categories} groups={groups} query={query} />
          </div>
          {need?.description ? (
            <p className="intro">
              <LocalizedText text={need.description} />
            </p>
          ) : null}
          <CountryOnward actors={actors} query={query} />
          <DirectoryList actors={actors} categories={categories} query={query} search={search} view={view} />
        </div>
      </div>
    </>
  );
}
