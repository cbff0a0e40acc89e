import { type CategoryFilterGroup, categoryGroupSlugs } from '../../domain/actors/category.ts';
import { type DirectoryQuery, isNarrowed, toggledCategory } from '../../domain/actors/directory-query.ts';
import { Choices } from './facet.tsx';

interface Props {
  /** All that the directory offers to choose. */
  groups: CategoryFilterGroup[];
  query: DirectoryQuery;
}

/** What people come with, each need leading to those who help with it. */
export function Needs({ groups, query }: Props) {
  const needs = groups.find(({ slug }) => slug === categoryGroupSlugs.helpsWith);
  if (!needs) return null;
  return (
    <Choices
      name={needs.name}
      choices={needs.choices.map((choice) => ({
        ...choice,
        query: toggledCategory(query, choice.slug),
        // Links of earlier years lead here.
        anchor: `need-${choice.slug}`,
        isListed: !isNarrowed(query) && query.page === 1,
      }))}
      className="needs"
    />
  );
}
