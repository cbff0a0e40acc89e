import type { ActorSummary } from '../../domain/actors/actor.ts';
import { categoryFilter } from '../../domain/actors/actor-filter.ts';
import { categoryGroupSlugs } from '../../domain/actors/category.ts';
import { type DirectoryQuery, toggledCategory } from '../../domain/actors/directory-query.ts';
import { Choices } from './facet.tsx';

interface Props {
  actors: ActorSummary[];
  /** Those that were searched for: the needs count among them. */
  found: ActorSummary[];
  query: DirectoryQuery;
}

/** What people come with, each need leading to those who help with it. */
export function Needs({ actors, found, query }: Props) {
  const needs = categoryFilter(actors, query, found).find(({ slug }) => slug === categoryGroupSlugs.helpsWith);
  if (!needs) return null;
  return (
    <Choices
      name={needs.name}
      choices={needs.choices.map((choice) => ({ ...choice, query: toggledCategory(query, choice.slug) }))}
      className="needs"
    />
  );
}
