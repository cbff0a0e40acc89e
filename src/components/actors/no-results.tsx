import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { filterActors } from '../../domain/actors/actor-filter.ts';
import type { Category } from '../../domain/actors/category.ts';
import { type DirectoryQuery, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { hasMore, type SearchResults } from '../../domain/search/search-results.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { ReportLink } from '../reports/report-link.tsx';
import { askedFilters, knownPart } from './asked-for.ts';
import '../texts/prose.css';

interface Props {
  actors: ActorSummary[];
  /** Those that the words alone find. */
  found: ActorSummary[];
  categories: Category[];
  query: DirectoryQuery;
  search: SearchResults | null;
}

/** What stands where nothing is found: why, what may have been meant, and every way on. */
export function NoResults({ actors, found, categories, query, search }: Props) {
  const t = useTranslations('Search');
  const locale = useLocale();
  const start = addressOf('/', locale);
  const filters = askedFilters(query, categories, locale);
  const isUnknown = filters.some(({ isKnown }) => !isKnown);
  const known = knownPart(query, categories);
  const countOfKnown = filterActors(found, known).length;
  const suggestions = search?.suggestions ?? [];
  const noneFound = search && hasMore(search) ? 'noActor' : 'noneFound';
  const reason = isUnknown ? 'noSuchFilter' : found.length ? 'noneFitting' : noneFound;
  return (
    <div className="prose none">
      <p className="notice">{t(reason)}</p>
      {suggestions.length ? (
        <p>
          {t('closest')}{' '}
          {suggestions.map((words, place) => (
            <span key={words}>
              {place ? ', ' : ''}
              <a href={start + printDirectoryQuery({ words })}>{words}</a>
            </span>
          ))}
        </p>
      ) : null}
      <h3>{t('onward')}</h3>
      <ul>
        {isUnknown && countOfKnown ? (
          <li>
            <a href={start + printDirectoryQuery(known)}>{t('withoutUnknown', { count: countOfKnown })}</a>
          </li>
        ) : null}
        {query.words && filters.length && found.length ? (
          <li>
            <a href={start + printDirectoryQuery({ words: query.words })}>
              {t('withoutFilters', { count: found.length })}
            </a>
          </li>
        ) : null}
        <li>
          <a href={start}>{t('everyone', { count: actors.length })}</a>
        </li>
        <li>
          <ReportLink about={{ kind: 'suggestion' }}>{t('suggest')}</ReportLink>
        </li>
      </ul>
    </div>
  );
}
