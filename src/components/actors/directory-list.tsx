import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import type { Category } from '../../domain/actors/category.ts';
import { type DirectoryQuery, isNarrowed } from '../../domain/actors/directory-query.ts';
import type { DirectoryView } from '../../domain/actors/directory-view.ts';
import type { SearchResults } from '../../domain/search/search-results.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { ReportLink } from '../reports/report-link.tsx';
import { ActorHits, ActorList } from './actor-list.tsx';
import { FoundBesides } from './found-besides.tsx';
import { MostWords } from './most-words.tsx';
import { NoResults } from './no-results.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { PageLinks } from './page-links.tsx';

interface Props {
  actors: ActorSummary[];
  categories: Category[];
  query: DirectoryQuery;
  search: SearchResults | null;
  view: DirectoryView;
}

/** A page of the list with the way to the others, or why there is nothing. */
export function DirectoryList({ actors, categories, query, search, view: { found, total, page } }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  if (!page) return <NoSuchPage total={total} query={query} />;
  const besides = search && page.number === 1 ? <FoundBesides search={search} /> : null;
  if (!total && isNarrowed(query)) {
    const ways = { actors, found, categories, query, search };
    return (
      <>
        {besides}
        <NoResults {...ways} />
      </>
    );
  }
  return (
    <>
      {search?.isPartial ? <MostWords missing={search.missing} /> : null}
      {search ? (
        <ActorHits actors={page.entries} chosen={query.categories} search={search} />
      ) : (
        <ActorList actors={page.entries} chosen={query.categories} />
      )}
      <PageLinks page={page} query={query} />
      {besides}
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
