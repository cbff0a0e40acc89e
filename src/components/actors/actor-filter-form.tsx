import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actor.ts';
import { categoryFilter } from '../../domain/actor-filter.ts';
import type { DirectoryQuery } from '../../domain/directory-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

interface Props {
  /** All actors, not only those shown: the filter counts among them. */
  actors: ActorSummary[];
  query: DirectoryQuery;
}

/** The filter as a plain form: what it asks stands in the address. Folds away on small screens. */
export function ActorFilterForm({ actors, query }: Props) {
  const t = useTranslations('Directory');
  const locale = useLocale();
  const count = query.categories.length;
  return (
    <details className="side">
      <summary>{count ? t('filterChosen', { count }) : t('filter')}</summary>
      <form action={addressOf('/', locale)} aria-label={t('filterForm')}>
        {categoryFilter(actors, query).map((group) => (
          <fieldset key={group.slug}>
            <legend>
              <LocalizedText text={group.name} />
            </legend>
            {group.choices.map((choice) => (
              <label key={choice.slug} className="pick">
                <input type="checkbox" name="category" value={choice.slug} defaultChecked={choice.isChosen} />
                <LocalizedText text={choice.name} /> <small>{choice.count}</small>
              </label>
            ))}
          </fieldset>
        ))}
        <p className="actions">
          <button type="submit">{t('apply')}</button>
          {count ? <a href={addressOf('/', locale)}>{t('reset')}</a> : null}
        </p>
      </form>
    </details>
  );
}
