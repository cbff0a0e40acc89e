import type { CollectionBeforeOperationHook, FlattenedField, SanitizedCollectionConfig, Where } from 'payload';
import { soughtIn } from '../../domain/search/search-text.ts';
import { isStaff } from '../access.ts';
import { type FoundBy, searchTextName, sortKeyName } from './found-by.ts';

type Condition = Record<string, unknown>;

/**
 * Turns what the admin asks for into what finds it: a search in a list or a picker looks into the folded text, a list
 * sorted by name is sorted by its key, "is equal to" of a field with several values asks for one of them. The answers
 * and what visitors ask stay as they are.
 */
export const findFolded: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (!isStaff(req)) return args;
  const { where, ...asked } = args as { sort?: unknown; where?: Where };
  const sort = asked.sort ?? collection.defaultSort;
  return {
    ...args,
    ...(where && { where: foldedWhere(where, collection) }),
    ...('sort' in asked && sort && { sort: [sort].flat().map((by) => foldedSort(by, collection)) }),
  } as typeof args;
};

const foundBy = ({ custom }: SanitizedCollectionConfig) => (custom as Partial<FoundBy> | undefined)?.foundBy;

function foldedSort(by: unknown, collection: SanitizedCollectionConfig): unknown {
  const title = foundBy(collection)?.title;
  if (!title || typeof by !== 'string') return by;
  const keys = by
    .split(',')
    .map((name) => (name.replace(/^-/, '') === title ? name.replace(title, sortKeyName) : name));
  return keys.join(',');
}

function foldedWhere(where: Where, collection: SanitizedCollectionConfig): Where {
  const parts = Object.entries(where).map(([name, condition]): Where => {
    if (Array.isArray(condition)) return { [name]: condition.map((one) => foldedWhere(one, collection)) };
    return foldedCondition(name, condition as Condition, collection);
  });
  return parts.length === 1 ? (parts[0] ?? {}) : { and: parts };
}

function foldedCondition(name: string, condition: Condition, collection: SanitizedCollectionConfig): Where {
  const { like, equals } = condition;
  const title = foundBy(collection)?.title;
  const isSearch = title && (name === title || name === searchTextName);
  const sought = isSearch && typeof like === 'string' ? soughtIn(like) : null;
  if (sought) return { or: [{ and: sought.every.map(containing) }, containing(sought.whole)] };
  // MongoDB would compare the whole list.
  if (equals && hasMany(collection.flattenedFields.find((field) => field.name === name)))
    return { [name]: { in: [equals].flat() } } as Where;
  return { [name]: condition } as Where;
}

const containing = (part: string): Where => ({ [searchTextName]: { contains: part } });

const hasMany = (field: FlattenedField | undefined): boolean => Boolean(field && 'hasMany' in field && field.hasMany);
