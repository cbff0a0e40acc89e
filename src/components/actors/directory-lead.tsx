import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { countByRegionalFocus } from '../../domain/actors/actor-filter.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { foreignLanguage } from '../texts/localized-text.tsx';

interface Props {
  actors: ActorSummary[];
  /** Whether there is a page on what a partnership is. */
  hasBasics: boolean;
}

/** The counted sentence of the start page: how many there are, and how many of each regional focus. */
export function DirectoryLead({ actors, hasBasics }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  if (!actors.length) return <p className="lead">{t('Directory.empty')}</p>;
  const words = (count: number) => t('Number.words', { count });
  const count = words(actors.length);
  return (
    <p className="lead">
      {t.rich('Directory.lead', {
        count: actors.length,
        words: count.charAt(0).toLocaleUpperCase(locale) + count.slice(1),
        basics: (chunks) => (hasBasics ? <a href={addressOf('/basics', locale)}>{chunks}</a> : chunks),
      })}
      {countByRegionalFocus(actors).map(({ category, count }, place) => (
        <Fragment key={category.slug}>
          {place ? ', ' : ': '}
          {category.slug === 'nrw' || category.slug === 'germany-europe'
            ? t(`Directory.focus.${category.slug}`, { words: words(count), count })
            : t.rich('Directory.focusCount', {
                words: words(count),
                focus: category.name.value,
                name: (chunks) => <span lang={foreignLanguage(category.name, locale)}>{chunks}</span>,
              })}
        </Fragment>
      ))}
      .
    </p>
  );
}
