import 'server-only';
import { nameWordsOf, type RelatedActor, type Relative, relatedAmong } from '../domain/actors/related-actors.ts';
import { inLanguage } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { referenceOf, slugsOf } from './actor-references.ts';
import { keptPerRevision } from './content-revision.ts';
import { findFiled } from './filed.ts';
import { relatedId } from './stored.ts';
import { readActors } from './stored-actors.ts';

/** The actors related to the one with this slug in this language, and why. */
export async function findRelatedActors(slug: string, locale: Locale): Promise<RelatedActor[]> {
  return (await findRelations(locale))(slug);
}

const findRelations = keptPerRevision('findRelations', async (locale: Locale) =>
  relatedAmong(await findRelatives(locale)),
);

async function findRelatives(locale: Locale): Promise<Relative[]> {
  const [stored, filed] = await Promise.all([readActors(), findFiled(locale)]);
  const slugs = new Map(stored.map((actor) => [actor.id, slugsOf(actor)[locale]]));
  const slugOf = (relation: unknown) => slugs.get(relatedId(relation) ?? '') ?? null;
  return stored.flatMap((actor): Relative[] => {
    const reference = referenceOf(actor, locale);
    if (!reference) return [];
    return [
      {
        ...reference,
        tagline: inLanguage(actor.tagline, locale),
        nameWords: nameWordsOf(reference.name),
        categories: filed.get(actor.id)?.categories ?? [],
        partnerCountries: actor.partnerCountries ?? [],
        parent: slugOf(actor.parent),
        successor: slugOf(actor.successor),
      },
    ];
  });
}
