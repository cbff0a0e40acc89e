import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { countryFilter } from '../../domain/actors/actor-filter.ts';
import { type CategoryFilterGroup, categoryGroupSlugs } from '../../domain/actors/category.ts';
import { type DirectoryQuery, toggledCategory, toggledCountry } from '../../domain/actors/directory-query.ts';
import { countryName } from '../../domain/country.ts';
import { Facet } from './facet.tsx';

interface Props {
  /** All actors: the countries are theirs. */
  actors: ActorSummary[];
  /** Those that were searched for: the facets count among them. */
  found: ActorSummary[];
  groups: CategoryFilterGroup[];
  query: DirectoryQuery;
}

/**
 * The directory by kind, place and country, each choice a link with its count. What people need stands with the search;
 * the kinds of bodies, which few ask for, are folded. On small screens all of it is.
 */
export function Facets({ actors, found, groups, query }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const facets = groups.filter(({ slug }) => slug !== categoryGroupSlugs.helpsWith);
  const countries = countryFilter(actors, query, locale, found).map((choice) => ({
    name: { value: countryName(choice.code, locale), language: locale },
    count: choice.count,
    isChosen: choice.isChosen,
    query: toggledCountry(query, choice.code),
  }));
  const needs = groups.find(({ slug }) => slug === categoryGroupSlugs.helpsWith)?.choices ?? [];
  const others = query.categories.filter((chosen) => !needs.some(({ slug }) => slug === chosen));
  const count = others.length + query.countries.length;
  return (
    <details className="side">
      <summary>{count ? t('Directory.filterChosen', { count }) : t('Directory.filter')}</summary>
      <nav aria-label={t('Directory.filterForm')}>
        {facets.map(({ slug, name, choices }) => (
          <Facet
            key={slug}
            name={name}
            isFolded={slug === categoryGroupSlugs.kindOfBody && !choices.some(({ isChosen }) => isChosen)}
            choices={choices.map((choice) => ({ ...choice, query: toggledCategory(query, choice.slug) }))}
          />
        ))}
        <Facet name={{ value: t('Search.countries'), language: locale }} choices={countries} />
      </nav>
    </details>
  );
}
