import 'server-only';
import type { Category } from '../domain/actors/category.ts';
import { inLanguage } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { keptPerRevision, steadyPerRevision } from './content-revision.ts';
import { readAll } from './payload.ts';
import { relatedId } from './stored.ts';

/** Every category group as it is stored. */
export const readGroups = keptPerRevision('readGroups', () => readAll('category-groups'));
/** Every category as it is stored. */
export const readCategories = keptPerRevision('readCategories', () => readAll('categories'));

/** All categories by id, in staff's order: by group, then within it. One whose group is gone is left out. */
export const findCategories = steadyPerRevision(
  'findCategories',
  async (locale: Locale): Promise<Map<string, Category>> => {
    const [groups, categories] = await Promise.all([readGroups(), readCategories()]);
    const groupsById = new Map(groups.map((group) => [group.id, group]));
    return new Map(
      categories
        .flatMap((category): [string, Category][] => {
          const group = groupsById.get(relatedId(category.group) ?? '');
          const name = inLanguage(category.name, locale);
          const groupName = inLanguage(group?.name, locale);
          if (!group || !name || !groupName || !category.slug || !group.slug) return [];
          return [
            [
              category.id,
              {
                slug: category.slug,
                name,
                description: inLanguage(category.description, locale),
                position: category.position,
                group: { slug: group.slug, name: groupName, position: group.position },
              },
            ],
          ];
        })
        .sort(
          ([, a], [, b]) =>
            a.group.position - b.group.position || a.position - b.position || a.slug.localeCompare(b.slug),
        ),
    );
  },
);
