import type { CollectionConfig, Field } from 'payload';
import { nobodyOnField, staffOnField } from '../access.ts';
import { findFolded } from './find-folded.ts';
import { type FoundBy, searchTextName, sortKeyName } from './found-by.ts';

/**
 * Lets staff find the documents of a collection by what its `custom` names, however it is spelled, in its list and
 * wherever one of them is picked; and has them sorted as Germans sort. Both are kept in hidden fields.
 */
export function findable(collection: CollectionConfig): CollectionConfig {
  const { foundBy } = (collection.custom ?? {}) as Partial<FoundBy>;
  const beforeOperation = [findFolded, ...(collection.hooks?.beforeOperation ?? [])];
  if (!foundBy) return { ...collection, hooks: { ...collection.hooks, beforeOperation } };
  const { fields, ...admin } = { ...collection.admin, fields: collection.fields };
  return {
    ...collection,
    admin: { ...admin, listSearchableFields: [searchTextName] },
    fields: [
      ...fields,
      { ...hiddenText(searchTextName), label: foundBy.words, custom: { foundBy } satisfies FoundBy },
      hiddenText(sortKeyName),
    ],
    hooks: { ...collection.hooks, beforeOperation },
  };
}

/** A text that the database looks at and nobody is shown. Staff may read it, or they could not search by it. */
const hiddenText = (name: string) =>
  ({
    name,
    type: 'text',
    access: { read: staffOnField, create: nobodyOnField, update: nobodyOnField },
    hooks: {
      afterRead: [
        ({ siblingData }) => {
          delete siblingData[name];
        },
      ],
    },
    admin: {
      hidden: true,
      readOnly: true,
      position: 'sidebar',
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      disableGroupBy: true,
    },
  }) satisfies Field;
