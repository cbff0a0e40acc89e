import 'server-only';
import type { ActorSummary } from '../domain/actors/actor.ts';
import { filterActors } from '../domain/actors/actor-filter.ts';
import type { EmbedChoice } from '../domain/take-along/embed-query.ts';
import type { Locale } from '../i18n/locales.ts';
import { findActors } from './actor-summaries.ts';
import { getActor } from './actors.ts';

/** The published actors that another site shows, in alphabetical order; the one entry by any slug it ever had. */
export async function findChosenActors({ entry, ...filters }: EmbedChoice, locale: Locale): Promise<ActorSummary[]> {
  const actors = await findActors(locale);
  if (!entry) return filterActors(actors, filters);
  const chosen = await getActor(entry, locale);
  return actors.filter(({ id }) => id === chosen?.id);
}
