import { useLocale, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import type { Actor } from '../../domain/actors/actor.ts';
import { categoryGroupSlugs } from '../../domain/actors/category.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { categoriesOf } from './categories-of.ts';

/** What an actor is, in one sentence made of its data: "Association based in London, founded in 1951." */
export function ActorSentence({ actor }: { actor: Actor }) {
  const t = useTranslations();
  const locale = useLocale();
  const { seat, foundingYear } = actor;
  const parent = actor.parent?.name ?? actor.parentName;
  const [kind] = categoriesOf(actor.categories, categoryGroupSlugs.kindOfBody);
  const form = t(`Actor.bodyKinds.${actor.bodyKind}`);
  const further: ReactNode[] = [
    ...(parent ? [t.rich('Entry.belongs', { parent: () => <LocalizedText text={parent} /> })] : []),
    ...(foundingYear ? [t('Entry.since', { year: String(foundingYear) })] : []),
  ];
  return (
    <p className="lead">
      {kind ? <LocalizedText text={kind.name} /> : form.charAt(0).toLocaleUpperCase(locale) + form.slice(1)}
      {seat ? <> {t.rich('Entry.seated', { seat: () => <LocalizedText text={seat} /> })}</> : null}
      {further.map((part, place) => (
        <Fragment key={place}>, {part}</Fragment>
      ))}
      .
    </p>
  );
}
