import { locales } from '../../i18n/locales.ts';
import {
  type EntryState,
  type FieldChange,
  type StateRow,
  type StateRowsName,
  type StateText,
  stateRows,
  stateTexts,
  stateValues,
} from './entry-state.ts';

/** What visitors could read otherwise before, field by field, in one order. */
export function changedFields(before: EntryState, after: EntryState): FieldChange[] {
  return [
    ...stateTexts.flatMap((field) => changeOfText(field, before, after)),
    ...stateValues.flatMap((field): FieldChange[] => {
      const kind = kindOf(before.values[field], after.values[field]);
      return kind ? [{ field, kind, language: null, row: null, before: null }] : [];
    }),
    ...stateRows.flatMap((field) => changesOfRows(field, before.rows[field], after.rows[field])),
  ];
}

function kindOf(before: string, after: string): FieldChange['kind'] | null {
  if (before === after) return null;
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

function changeOfText(field: StateText, before: EntryState, after: EntryState): FieldChange[] {
  const [old, fresh] = [before.texts[field], after.texts[field]];
  const kinds = locales.map((locale) => ({ locale, kind: kindOf(old[locale] ?? '', fresh[locale] ?? '') }));
  const [first, second] = kinds.filter(({ kind }) => kind !== null);
  if (!first?.kind) return [];
  const kind = !second || second.kind === first.kind ? first.kind : 'changed';
  const isNew = field === 'name' && kind === 'changed';
  return [{ field, kind, language: second ? null : first.locale, row: null, before: isNew ? old : null }];
}

function changesOfRows(field: StateRowsName, before: StateRow[], after: StateRow[]): FieldChange[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const fresh = new Set(after.map(({ id }) => id));
  const change = (kind: FieldChange['kind'], { title }: StateRow): FieldChange => ({
    field,
    kind,
    language: null,
    row: title,
    before: null,
  });
  return [
    ...before.filter(({ id }) => !fresh.has(id)).map((row) => change('removed', row)),
    ...after.flatMap((row) => {
      const known = old.get(row.id);
      if (!known) return [change('added', row)];
      return known.said === row.said ? [] : [change('changed', row)];
    }),
  ];
}
