import type { Category, CategoryGroup } from '../../domain/actors/category.ts';

/** The categories of an actor that belong to one group. */
export function categoriesOf(categories: Category[], groupSlug: string): Category[] {
  return categories.filter((category) => category.group.slug === groupSlug);
}

/** An actor's categories by group, groups and categories in their given order. */
export function byGroup(categories: Category[]): { group: CategoryGroup; categories: Category[] }[] {
  const groups = new Map(categories.map(({ group }) => [group.slug, group]));
  return [...groups.values()].map((group) => ({ group, categories: categoriesOf(categories, group.slug) }));
}
