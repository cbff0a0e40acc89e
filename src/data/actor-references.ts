import 'server-only';
import type { ActorReference } from '../domain/actors/actor.ts';
import { inLanguage, type Localized } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { keptPerRevision } from './content-revision.ts';
import type { StoredActor } from './stored.ts';
import { readActors } from './stored-actors.ts';

/** References to published actors by id, for what speaks of them. */
export const findActorReferences = keptPerRevision('named', async (locale: Locale) => {
  const stored = await readActors();
  return new Map(
    stored.flatMap((actor) => {
      const reference = referenceOf(actor, locale);
      return reference ? [[actor.id, reference] as const] : [];
    }),
  );
});

/** The slug of an actor in each language. */
export function slugsOf(actor: StoredActor): Record<Locale, string> {
  const slug = (locale: Locale) => inLanguage(actor.slug, locale)?.value ?? actor.id;
  return { de: slug('de'), en: slug('en') };
}

/** What a link to an actor takes; null where there is none, or none published. */
export function referenceOf(actor: StoredActor | undefined, locale: Locale): ActorReference | null {
  const name: Localized<string> | null = inLanguage(actor?.name, locale);
  return actor && name ? { id: actor.id, slug: slugsOf(actor)[locale], name } : null;
}
