import { useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actor.ts';
import { filterActors } from '../../domain/actor-filter.ts';
import type { Category } from '../../domain/category.ts';
import { type DirectoryQuery, isNarrowed } from '../../domain/directory-query.ts';
import type { SearchResult } from '../../domain/search.ts';
import type { Site } from '../../domain/site.ts';
import { Sign } from '../layout/sign.tsx';
import { ReportLink } from '../reports/report-link.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { ActorFilterForm } from './actor-filter-form.tsx';
import { ActorHits, ActorList } from './actor-list.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { DirectoryLead } from './directory-lead.tsx';
import { InitialJumps } from './initial-jumps.tsx';
import { NoResults } from './no-results.tsx';
import { ResultHeading } from './result-heading.tsx';
import { SearchForm } from './search-form.tsx';
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
  search: SearchResult | null;
}

/** The actors that a search found, best first. */
export function foundActors(actors: ActorSummary[], search: SearchResult | null): ActorSummary[] {
  if (!search) return actors;
  const bySlug = new Map(actors.map((actor) => [actor.slug, actor]));
  return search.entries.flatMap(({ id }) => bySlug.get(id) ?? []);
}

/** The start page: what this is, and the directory as the visitor asked for it. */
export function Directory({ site, actors, categories, query, search }: Props) {
  const t = useTranslations('Report');
  const found = foundActors(actors, search);
  const shown = filterActors(found, query);
  const isWhole = !isNarrowed(query);
  return (
    <>
      <div className="hero">
        <Sign size="board posts">
          <h1>{site.name}</h1>
          <p>
            <LocalizedText text={site.tagline} />
          </p>
        </Sign>
        <div>
          {/* Who has asked for something wants the list within the first screen. */}
          {isWhole ? <DirectoryLead actors={actors} /> : null}
          {isWhole && site.intro ? (
            <p className="intro">
              <LocalizedText text={site.intro} />
            </p>
          ) : null}
          <SearchForm query={query} />
        </div>
      </div>
      <div className="split">
        <ActorFilterForm actors={actors} found={found} query={query} />
        <div>
          {search ? null : <InitialJumps actors={shown} />}
          <div className="tally">
            <ResultHeading count={shown.length} categories={categories} query={query} />
            <ChosenFilters categories={categories} query={query} />
          </div>
          {search ? <ActorHits actors={shown} search={search} /> : <ActorList actors={shown} />}
          {shown.length || isWhole ? null : (
            <NoResults
              actors={actors}
              found={found}
              categories={categories}
              query={query}
              suggestions={search?.suggestions ?? []}
            />
          )}
          {shown.length || isWhole ? (
            <p className="onward">
              {t('missing')} <ReportLink about={{ kind: 'suggestion' }}>{t('suggest')}</ReportLink>
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}
