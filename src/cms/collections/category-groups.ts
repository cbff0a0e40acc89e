import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload';
import { admins, anyone, editors, editorsOrEnglishByTranslators, staff } from '../access.ts';
import { positionField } from '../fields/position.ts';
import { requiredText } from '../fields/required-text.ts';
import { slugField } from '../fields/slug.ts';
import type { FoundBy } from '../finding/found-by.ts';

/**
 * Categories that have moved to another group still have old versions in this one, which nobody could restore without
 * it.
 */
const forgetOldVersions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteVersions({ collection: 'categories', where: { 'version.group': { equals: id } }, req });
};

export const CategoryGroups: CollectionConfig = {
  slug: 'category-groups',
  labels: {
    singular: { de: 'Kategoriengruppe', en: 'Category group' },
    plural: { de: 'Kategoriengruppen', en: 'Category groups' },
  },
  custom: {
    foundBy: {
      title: 'name',
      fields: ['name', 'slug'],
      words: { de: 'Name', en: 'name' },
    },
  } satisfies FoundBy,
  defaultSort: 'position',
  disableDuplicate: true,
  admin: {
    group: { de: 'Ordnung', en: 'Classification' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'position', 'slug'],
    description: {
      de: 'Jede Gruppe ist eine Frage im Filter, zum Beispiel „Was brauchen Sie?“. Neue Gruppen erscheinen von selbst.',
      en: 'Each group is a question in the filter, such as “What do you need?”. New groups appear by themselves.',
    },
  },
  access: {
    read: anyone,
    readVersions: staff,
    create: editors,
    update: editorsOrEnglishByTranslators,
    delete: admins,
    unlock: editors,
  },
  versions: { maxPerDoc: 100 },
  hooks: { beforeDelete: [forgetOldVersions] },
  fields: [
    requiredText({ name: 'name', maxLength: 100, label: { de: 'Name', en: 'Name' } }),
    positionField,
    slugField(),
  ],
};
