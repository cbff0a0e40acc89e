import 'server-only';
import type { PublishedActor } from '../domain/actors/published-actor.ts';
import type { Locale } from '../i18n/locales.ts';
import { findPublishedActors } from './actors.ts';

/** The actor with an id; null when there is none (published). */
export async function getActorWith(id: string, locale: Locale): Promise<PublishedActor | null> {
  return (await findPublishedActors(locale, [id]))[0] ?? null;
}
