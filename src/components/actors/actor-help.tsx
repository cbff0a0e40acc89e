import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { categoryGroupSlugs } from '../../domain/actors/category.ts';
import { printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { CardRow } from './card-row.tsx';
import { categoriesOf } from './categories-of.ts';

/** What an actor helps with, each need leading to everyone who helps with it. */
export function ActorHelp({ actor }: { actor: Actor }) {
  const t = useTranslations('Actor');
  const start = addressOf('/', useLocale());
  const needs = categoriesOf(actor.categories, categoryGroupSlugs.helpsWith);
  return (
    <CardRow
      label={t('helpsWith')}
      values={needs.map(({ slug, name }) => (
        <a key={slug} href={start + printDirectoryQuery({ categories: [slug] })}>
          <LocalizedText text={name} />
        </a>
      ))}
    />
  );
}
