import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { categoryFilter, countryFilter } from '../../domain/actors/actor-filter.ts';
import { type DirectoryQuery, toggledCategory, toggledCountry } from '../../domain/actors/directory-query.ts';
import { countryName } from '../../domain/country.ts';
import type { EmbedChoice } from '../../domain/take-along/embed-query.ts';
import { printEmbedQuery } from '../../domain/take-along/embed-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { ChoiceLinks } from '../layout/choice-links.tsx';

interface Props {
  /** Every actor. */
  actors: ActorSummary[];
  choice: EmbedChoice;
}

/** The filters of the directory, as links with how many actors each leaves. */
export function ListChoices({ actors, choice }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const query: DirectoryQuery = { ...choice, words: '', page: 1 };
  const address = (asked: DirectoryQuery) =>
    addressOf('/take-along/list', locale) +
    printEmbedQuery({ categories: asked.categories, countries: asked.countries });
  const countries = countryFilter(actors, query, locale).map(({ code, ...own }) => ({
    ...own,
    name: { value: countryName(code, locale), language: locale },
    address: address(toggledCountry(query, code)),
  }));
  return (
    <nav aria-label={t('Directory.filterForm')}>
      {categoryFilter(actors, query).map(({ slug, name, choices }) => (
        <ChoiceLinks
          key={slug}
          heading={name.value}
          choices={choices.map((own) => ({ ...own, address: address(toggledCategory(query, own.slug)) }))}
        />
      ))}
      {countries.length ? <ChoiceLinks heading={t('Search.countries')} choices={countries} /> : null}
    </nav>
  );
}
