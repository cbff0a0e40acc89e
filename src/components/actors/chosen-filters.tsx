import { useLocale, useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actor.ts';
import { categoryFilter } from '../../domain/actor-filter.ts';
import { type DirectoryQuery, printDirectoryQuery } from '../../domain/directory-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

interface Props {
  actors: ActorSummary[];
  query: DirectoryQuery;
}

/** What the list is narrowed down to, each filter being a link to the list without it. */
export function ChosenFilters({ actors, query }: Props) {
  const t = useTranslations('Directory');
  const start = addressOf('/', useLocale());
  const choices = categoryFilter(actors, query).flatMap((group) => group.choices);
  const chosen = choices.filter((choice) => choice.isChosen);
  if (!query.categories.length) return null;
  return (
    <ul className="chosen" aria-label={t('chosen')}>
      {chosen.map(({ slug, name }) => {
        const without = { ...query, categories: query.categories.filter((category) => category !== slug) };
        return (
          <li key={slug}>
            <a
              className="chip"
              href={start + printDirectoryQuery(without)}
              aria-label={t('without', { category: name.value })}
            >
              <LocalizedText text={name} />
            </a>
          </li>
        );
      })}
      <li>
        <a href={start}>{t('reset')}</a>
      </li>
    </ul>
  );
}
