import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Category } from '../../domain/category.ts';
import { type DirectoryQuery, isNarrowed } from '../../domain/directory-query.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { askedFilters } from './asked-for.ts';

interface Props {
  /** How many actors are shown. */
  count: number;
  categories: Category[];
  query: DirectoryQuery;
}

/** Says what the list shows: how many, and of what. */
export function ResultHeading({ count, categories, query }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  if (!isNarrowed(query)) return <h2>{t('Directory.all', { count })}</h2>;
  const words = query.words ? [<bdi key="">{t('Search.quoted', { words: query.words })}</bdi>] : [];
  const filters = askedFilters(query, categories, locale).map(({ name }) => <LocalizedText key="" text={name} />);
  const what = [...words, ...filters].map((each, place) => (
    <Fragment key={place}>
      {place ? ', ' : ''}
      {each}
    </Fragment>
  ));
  return <h2>{t.rich('Search.heading', { count, what: () => what })}</h2>;
}
