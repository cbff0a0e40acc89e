import type { CollectionConfig } from 'payload';
import { admins, anyone, editors, editorsOrEnglishByTranslators, staff } from '../access.ts';
import { positionField } from '../fields/position.ts';
import { requiredText } from '../fields/required-text.ts';
import { searchWordsField } from '../fields/search-words.ts';
import { slugField } from '../fields/slug.ts';
import type { FoundBy } from '../finding/found-by.ts';

export const Categories: CollectionConfig = {
  slug: 'categories',
  labels: { singular: { de: 'Kategorie', en: 'Category' }, plural: { de: 'Kategorien', en: 'Categories' } },
  custom: {
    foundBy: {
      title: 'name',
      fields: ['name', 'description', 'slug'],
      words: { de: 'Name oder Beschreibung', en: 'name or description' },
    },
  } satisfies FoundBy,
  defaultSort: 'position',
  disableDuplicate: true,
  admin: {
    group: { de: 'Ordnung', en: 'Classification' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'group', 'position', 'slug'],
    description: {
      de: 'Wonach sich die Akteure ordnen und filtern lassen.',
      en: 'What the actors can be sorted into and filtered by.',
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
  fields: [
    requiredText({ name: 'name', maxLength: 100, label: { de: 'Name', en: 'Name' } }),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: { de: 'Beschreibung', en: 'Description' },
      admin: {
        description: { de: 'Ein Satz, der sagt, was gemeint ist.', en: 'One sentence that says what is meant.' },
      },
    },
    {
      name: 'group',
      type: 'relationship',
      relationTo: 'category-groups',
      required: true,
      label: { de: 'Gruppe', en: 'Group' },
    },
    searchWordsField,
    positionField,
    slugField(),
  ],
};
