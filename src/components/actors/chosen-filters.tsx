import { useLocale, useTranslations } from 'next-intl';
import { type Category, type CategoryFilterGroup, categoryGroupSlugs } from '../../domain/actors/category.ts';
import { type DirectoryQuery, isNarrowed, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { askedFilters } from './asked-for.ts';

interface Props {
  /** All there are. */
  categories: Category[];
  /** What the directory offers to choose. */
  groups: CategoryFilterGroup[];
  query: DirectoryQuery;
}

/**
 * What the list is narrowed down to, each word and filter being a link to the list without it; but for the needs, which
 * are that themselves.
 */
export function ChosenFilters({ categories, groups, query }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const start = addressOf('/', locale);
  if (!isNarrowed(query)) return null;
  const needs = groups.find(({ slug }) => slug === categoryGroupSlugs.helpsWith)?.choices ?? [];
  const others = askedFilters(query, categories, locale).filter(
    ({ value }) => !needs.some(({ slug }) => slug === value),
  );
  return (
    <ul className="chosen" aria-label={t('Directory.chosen')}>
      {query.words ? (
        <li>
          <a
            className="chip"
            href={start + printDirectoryQuery({ ...query, page: 1, words: '' })}
            aria-label={t('Search.withoutWords', { words: query.words })}
          >
            <bdi>{t('Search.quoted', { words: query.words })}</bdi>
          </a>
        </li>
      ) : null}
      {others.map(({ name, isKnown, rest }) => (
        <li key={name.value}>
          <a
            className="chip"
            href={start + printDirectoryQuery(rest)}
            aria-label={t('Directory.without', { category: name.value })}
          >
            {isKnown ? <LocalizedText text={name} /> : t('Search.unknown', { name: name.value })}
          </a>
        </li>
      ))}
      <li>
        <a href={start}>{t('Directory.reset')}</a>
      </li>
    </ul>
  );
}
