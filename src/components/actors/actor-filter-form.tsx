import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { categoryFilter, countryFilter } from '../../domain/actors/actor-filter.ts';
import type { DirectoryQuery } from '../../domain/actors/directory-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { CountryPlate } from './country-plate.tsx';

interface Props {
  /** All actors: the filter offers what they have. */
  actors: ActorSummary[];
  /** Those that were searched for: the filter counts among them. */
  found: ActorSummary[];
  query: DirectoryQuery;
}

/** The filter as a plain form: what it asks stands in the address. Folds away on small screens. */
export function ActorFilterForm({ actors, found, query }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const count = query.categories.length + query.countries.length;
  const countries = countryFilter(actors, query, locale, found);
  return (
    <details className="side">
      <summary>{count ? t('Directory.filterChosen', { count }) : t('Directory.filter')}</summary>
      <form action={addressOf('/', locale)} aria-label={t('Directory.filterForm')}>
        {query.words ? <input type="hidden" name="q" value={query.words} /> : null}
        {categoryFilter(actors, query, found).map((group) => (
          <fieldset key={group.slug}>
            <legend>
              <LocalizedText text={group.name} />
            </legend>
            {group.choices.map((choice) => (
              <label key={choice.slug} className="pick">
                <input type="checkbox" name="category" value={choice.slug} defaultChecked={choice.isChosen} />
                <LocalizedText text={choice.name} /> <small>{choice.count.toLocaleString(locale)}</small>
              </label>
            ))}
          </fieldset>
        ))}
        {countries.length ? (
          <fieldset>
            <legend>{t('Search.countries')}</legend>
            {countries.map((choice) => (
              <label key={choice.code} className="pick">
                <input type="checkbox" name="country" value={choice.code} defaultChecked={choice.isChosen} />
                <CountryPlate code={choice.code} /> <small>{choice.count.toLocaleString(locale)}</small>
              </label>
            ))}
          </fieldset>
        ) : null}
        <p className="actions">
          <button type="submit">{t('Directory.apply')}</button>
          {count ? <a href={addressOf('/', locale)}>{t('Directory.reset')}</a> : null}
        </p>
      </form>
    </details>
  );
}
