import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import type { Category } from '../../domain/actors/category.ts';
import { type DirectoryQuery, isNarrowed } from '../../domain/actors/directory-query.ts';
import type { DirectoryView } from '../../domain/actors/directory-view.ts';
import type { SearchResult } from '../../domain/search/search.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { ReportLink } from '../reports/report-link.tsx';
import { ActorHits, ActorList } from './actor-list.tsx';
import { NoResults } from './no-results.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { PageLinks } from './page-links.tsx';

interface Props {
  actors: ActorSummary[];
  categories: Category[];
  query: DirectoryQuery;
  search: SearchResult | null;
  view: DirectoryView;
}

/** A page of the list with the way to the others, or why there is nothing. */
export function DirectoryList({ actors, categories, query, search, view: { found, total, page } }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  if (!page) return <NoSuchPage total={total} query={query} />;
  if (!total && isNarrowed(query)) {
    const suggestions = search?.suggestions ?? [];
    return <NoResults actors={actors} found={found} categories={categories} query={query} suggestions={suggestions} />;
  }
  return (
    <>
      {search ? <ActorHits actors={page.entries} search={search} /> : <ActorList actors={page.entries} />}
      <PageLinks page={page} query={query} />
      {page.pages > 1 && !isNarrowed(query) ? (
        <p className="onward">
          {t('Pages.atOnce')} <a href={addressOf('/brochure', locale)}>{t('Brochure.title')}</a>
        </p>
      ) : null}
      <p className="onward">
        {t('Report.missing')} <ReportLink about={{ kind: 'suggestion' }}>{t('Report.suggest')}</ReportLink>
      </p>
    </>
  );
}
