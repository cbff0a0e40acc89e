import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Category } from '../../domain/actors/category.ts';
import { type DirectoryQuery, isNarrowed } from '../../domain/actors/directory-query.ts';
import type { DirectoryView } from '../../domain/actors/directory-view.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { askedFilters } from './asked-for.ts';

interface Props {
  view: DirectoryView;
  categories: Category[];
  query: DirectoryQuery;
}

/** Says what the list shows: how many, which of them, and of what. */
export function ResultHeading({ view: { total, page }, categories, query }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  if (!page) return <h2>{t('Pages.none', { page: query.page })}</h2>;
  const { first, last, pages } = page;
  const range = { first, last, size: page.entries.length, count: total };
  if (!isNarrowed(query)) return <h2>{pages > 1 ? t('Pages.all', range) : t('Directory.all', { count: total })}</h2>;
  const words = query.words ? [<bdi key="">{t('Search.quoted', { words: query.words })}</bdi>] : [];
  const filters = askedFilters(query, categories, locale).map(({ name }) => <LocalizedText key="" text={name} />);
  const named = [...words, ...filters].map((each, place) => (
    <Fragment key={place}>
      {place ? ', ' : ''}
      {each}
    </Fragment>
  ));
  const what = () => named;
  return (
    <h2>
      {pages > 1 ? t.rich('Pages.narrowed', { ...range, what }) : t.rich('Search.heading', { count: total, what })}
    </h2>
  );
}
