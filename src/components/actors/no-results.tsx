import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import type { Category } from '../../domain/actors/category.ts';
import { type DirectoryQuery, isNarrowed, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { waysOut } from '../../domain/actors/ways-out.ts';
import { hasMore, type SearchResults } from '../../domain/search/search-results.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { ReportLink } from '../reports/report-link.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
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

/** What stands where nothing is found: why, what may have been meant, and every way that leads to somebody. */
export function NoResults({ actors, found, categories, query, search }: Props) {
  const t = useTranslations('Search');
  const locale = useLocale();
  const start = addressOf('/', locale);
  const filters = askedFilters(query, categories, locale);
  const isUnknown = filters.some(({ isKnown }) => !isKnown);
  const suggestions = search?.suggestions ?? [];
  const noneFound = search && hasMore(search) ? 'noActor' : 'noneFound';
  const reason = isUnknown ? 'noSuchFilter' : found.length ? 'noneFitting' : noneFound;
  const first = { ...query, page: 1 };
  const ways: { query: DirectoryQuery; says: ReactNode }[] = [
    ...filters.map(({ name, rest }) => ({
      query: rest,
      says: t.rich('withoutFilter', { filter: () => <LocalizedText text={name} /> }),
    })),
    { query: { ...first, words: '' }, says: <bdi>{t('withoutSearch', { words: query.words })}</bdi> },
    { query: knownPart(query, categories), says: t('withoutUnknown') },
    { query: { ...first, categories: [], countries: [] }, says: t('withoutFilters') },
  ];
  const whole = { query: { ...first, words: '', categories: [], countries: [] }, says: t('everyone') };
  const withoutOne = ways.filter((way) => isNarrowed(way.query));
  const alone = filters.map(({ name, alone: query }) => ({
    query,
    says: t.rich('onlyFilter', { filter: () => <LocalizedText text={name} /> }),
  }));
  const open = waysOut(withoutOne, actors, found);
  const out = [...(open.length ? open : waysOut(alone, actors, found)), ...waysOut([whole], actors, found)];
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
        {out.map(({ query: way, says, count }) => (
          <li key={printDirectoryQuery(way)}>
            <a href={start + printDirectoryQuery(way)}>{t.rich('way', { count, says: () => says })}</a>
          </li>
        ))}
        <li>
          <ReportLink about={{ kind: 'suggestion' }}>{t('suggest')}</ReportLink>
        </li>
      </ul>
    </div>
  );
}
