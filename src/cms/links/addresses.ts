import type { FlattenedField } from 'payload';
import { type Locale, locales } from '../../i18n/locales.ts';
import type { Holding } from '../hooks/clean-text.ts';
import { rowsOf, type Stored, within } from '../publishing/parts.ts';

/** Where a web address stands in a document. */
export interface Place {
  /** The fields that lead there, rows by their ids: `resources.<id>.url`. */
  path: string;
  /** Null where both languages share it. */
  locale: Locale | null;
}

/** What stands in place of an address; the same where it is to stay. */
type Change = (address: string, place: Place) => string;

/**
 * A document with its web addresses changed: those of fields that hold one, and of links in texts, in every language.
 * What is not changed stays the very same.
 */
export function withAddresses(fields: FlattenedField[], stored: Stored, change: Change, above = ''): Stored {
  const changed = fields.flatMap((field) => {
    const { name } = field;
    const path = above ? `${above}.${name}` : name;
    const value = stored[name];
    const next = inField(field, value, change, path);
    return next === value ? [] : [[name, next] as const];
  });
  return changed.length ? { ...stored, ...Object.fromEntries(changed) } : stored;
}

/** All web addresses of a document, as they stand there. */
export function addressesIn(fields: FlattenedField[], stored: Stored): ({ address: string } & Place)[] {
  const found: ({ address: string } & Place)[] = [];
  withAddresses(fields, stored, (address, place) => {
    found.push({ address, ...place });
    return address;
  });
  return found;
}

/** Whether a field, or one within it, can hold a web address. */
export function holdsAddress(field: FlattenedField): boolean {
  if (field.type === 'array' || field.type === 'group' || field.type === 'tab')
    return field.flattenedFields.some(holdsAddress);
  return field.type === 'richText' || isAddress(field);
}

const isAddress = (field: FlattenedField): boolean =>
  field.type === 'text' && (field.custom as { holds?: Holding } | undefined)?.holds === 'web-address';

function inField(field: FlattenedField, value: unknown, change: Change, path: string): unknown {
  if (value === undefined || value === null || !holdsAddress(field)) return value;
  if (field.type === 'array') {
    const rows = rowsOf(value);
    const next = rows.map((row) => withAddresses(field.flattenedFields, row, change, `${path}.${row.id}`));
    return next.every((row, at) => row === rows[at]) ? value : next;
  }
  if (field.type === 'group' || field.type === 'tab')
    return withAddresses(field.flattenedFields, within(value), change, path);
  if (!('localized' in field && field.localized))
    return inValue(field, value, (address) => change(address, { path, locale: null }));
  const sides = within(value);
  const next = locales.map((locale) => {
    const side = inValue(field, sides[locale], (address) => change(address, { path, locale }));
    return [locale, side] as const;
  });
  return next.every(([locale, side]) => side === sides[locale]) ? value : { ...sides, ...Object.fromEntries(next) };
}

function inValue(field: FlattenedField, value: unknown, change: (address: string) => string): unknown {
  if (field.type === 'richText') return inTree(value, change);
  return typeof value === 'string' && value ? change(value) : value;
}

/** Deeper than any text of ours. */
const deepest = 24;

function inTree(node: unknown, change: (address: string) => string, depth = 0): unknown {
  if (typeof node !== 'object' || node === null || depth > deepest) return node;
  if (Array.isArray(node)) {
    const next = node.map((child) => inTree(child, change, depth + 1));
    return next.every((child, at) => child === node[at]) ? node : next;
  }
  const tree = node as Stored;
  const changed: Stored = {};
  for (const part of ['root', 'children']) {
    const next = inTree(tree[part], change, depth + 1);
    if (next !== tree[part]) changed[part] = next;
  }
  const fields = within(tree.fields);
  if (tree.type === 'link' && typeof fields.url === 'string') {
    const url = change(fields.url);
    if (url !== fields.url) changed.fields = { ...fields, url };
  }
  return Object.keys(changed).length ? { ...tree, ...changed } : node;
}
