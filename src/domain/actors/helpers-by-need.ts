import type { ActorSummary } from './actor.ts';
import { type Category, categoryGroupSlugs } from './category.ts';

/** Who helps with a need, each with the place it has in the list. */
export interface NeedHelpers<T> {
  need: Category;
  helpers: { actor: T; place: number }[];
}

/** Who of a list helps with what: needs in staff's order, helpers in that of the list. Holes keep their places. */
export function helpersByNeed<T extends Pick<ActorSummary, 'categories'>>(
  actors: (T | undefined)[],
  first: number,
): NeedHelpers<T>[] {
  const needs = new Map<string, NeedHelpers<T>>();
  for (const [at, actor] of actors.entries()) {
    for (const need of actor?.categories ?? []) {
      if (!actor || need.group.slug !== categoryGroupSlugs.helpsWith) continue;
      const known = needs.get(need.slug) ?? { need, helpers: [] };
      known.helpers.push({ actor, place: first + at });
      needs.set(need.slug, known);
    }
  }
  return [...needs.values()].toSorted((one, other) => one.need.position - other.need.position);
}
