import { isDeepStrictEqual } from 'node:util';
import type { FlattenedField } from 'payload';
import { type Locale, locales } from '../../i18n/locales.ts';
import { wordsOf } from '../translations/words.ts';
import { goesAlong, type Part, rowOf, rowsOf, type Stored, within, writtenFields } from './parts.ts';

/** One thing that differs between what is live and its draft. */
export interface Change {
  /** What is to be published for it to go live. */
  part: Part;
  /** `form`: the same words, marked up or linked otherwise. The last three speak of rows. */
  kind: 'text' | 'form' | 'added' | 'removed' | 'moved';
  /** The fields and rows that lead to it, from the top. */
  way: Step[];
  /** As stored; of a rich text its plain words. Null where there is none. */
  before: unknown;
  after: unknown;
}

/** A field on the way to a change; for a list with the row, as it is in the draft or else live. */
export interface Step {
  field: FlattenedField;
  row?: Stored;
}

/** What differs between what is live and its draft, in the order of the form. */
export function changes(fields: FlattenedField[], live: Stored, draft: Stored, way: Step[] = [], above = ''): Change[] {
  return writtenFields(fields).flatMap((field): Change[] => {
    if (goesAlong(field)) return [];
    const { name } = field;
    const path = above ? `${above}.${name}` : name;
    const here = [...way, { field }];
    if (field.type === 'array') return changesOfRows(field, live[name], draft[name], here, path);
    if (field.type === 'group' || field.type === 'tab')
      return changes(field.flattenedFields, within(live[name]), within(draft[name]), here, path);
    const isLocalized = 'localized' in field && field.localized;
    const sides: [Locale | null, unknown, unknown][] = isLocalized
      ? locales.map((locale) => [locale, within(live[name])[locale], within(draft[name])[locale]])
      : [[null, live[name], draft[name]]];
    return sides.flatMap(([locale, before, after]) => {
      const kind = kindOf(field, before, after);
      const shown = (value: unknown) => (isNothing(value) ? null : field.type === 'richText' ? wordsOf(value) : value);
      return kind ? [{ part: { path, locale }, kind, way: here, before: shown(before), after: shown(after) }] : [];
    });
  });
}

function changesOfRows(
  field: Extract<FlattenedField, { type: 'array' }>,
  live: unknown,
  draft: unknown,
  way: Step[],
  path: string,
): Change[] {
  const [old, fresh] = [rowsOf(live), rowsOf(draft)];
  const part = { path, locale: null };
  const at = (row: Stored) => [...way.slice(0, -1), { field, row }];
  const removed = old.filter((row) => !rowOf(fresh, row.id));
  const added = fresh.filter((row) => !rowOf(old, row.id));
  const order = (rows: Stored[], others: Stored[]) => rows.filter(({ id }) => rowOf(others, id)).map(({ id }) => id);
  const isMoved = !isDeepStrictEqual(order(old, fresh), order(fresh, old));
  return [
    ...removed.map((row): Change => ({ part, kind: 'removed', way: at(row), before: row, after: null })),
    ...added.map((row): Change => ({ part, kind: 'added', way: at(row), before: null, after: row })),
    ...(isMoved ? [{ part, kind: 'moved' as const, way, before: null, after: null }] : []),
    ...fresh.flatMap((row) =>
      changes(field.flattenedFields, rowOf(old, row.id) ?? {}, row, at(row), `${path}.${row.id}`).filter(
        // The shared values of a new row come with the row.
        (change) => change.part.locale !== null || rowOf(old, row.id),
      ),
    ),
  ];
}

/** Nothing, however it is stored. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && !value.length);

function kindOf(field: FlattenedField, before: unknown, after: unknown): 'text' | 'form' | null {
  if (isNothing(before) && isNothing(after)) return null;
  if (isDeepStrictEqual(before, after)) return null;
  if (field.type !== 'richText' || isNothing(before) || isNothing(after)) return 'text';
  return wordsOf(before) === wordsOf(after) ? 'form' : 'text';
}
