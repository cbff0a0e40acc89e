import type { ArrayField, Field } from 'payload';
import type { RowPart } from '../admin/rows/row-name.ts';
import { countryOptions } from './country.ts';

/** The fields by which each row of a list says what it is, in their order: for `custom` of the list. */
export interface NamedBy {
  namedBy: string[];
}

/** What says of each row of a list what it is; nothing where the list does not tell. */
export function namingParts(field: Pick<ArrayField, 'custom' | 'fields'>): RowPart[] {
  const { namedBy = [] } = (field.custom ?? {}) as Partial<NamedBy>;
  return namedBy.map((name) => partOf(name, field.fields));
}

/** Lets the rows of a list say what they are, where it tells by which of their fields. */
export function withNamedRows(field: ArrayField): ArrayField {
  const clientProps = { parts: namingParts(field), kind: field.labels?.singular };
  const RowLabel = { path: './rows/row-label.tsx#RowLabel', clientProps };
  return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, RowLabel } } };
}

/** @throws Error where the rows have no such field */
function partOf(name: string, fields: Field[]): RowPart {
  const found = fields.flatMap((field) => (field.type === 'row' ? field.fields : field));
  const field = found.find((one) => 'name' in one && one.name === name);
  if (!field) throw new Error(`rows have no field ${name}`);
  if (field.type === 'number') return { name, as: 'number' };
  if (field.type !== 'select') return { name, as: 'text' };
  if (field.options === countryOptions) return { name, as: 'country' };
  const choices = field.options.flatMap((one) => (typeof one === 'string' ? [] : [[one.value, one.label] as const]));
  return { name, as: 'choice', choices: Object.fromEntries(choices) as RowPart['choices'] };
}
