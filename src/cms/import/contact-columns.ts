import type { FlattenedField } from 'payload';
import { telephoneNumber } from '../../domain/telephone-number.ts';
import type { Words } from '../fields/options.ts';
import type { Stored } from '../publishing/parts.ts';
import { dateCells, selectCells, textCells } from './field-columns.ts';
import type { TableColumn } from './table-column.ts';

/** By what people head the columns of their lists, beside the names of the form. */
const headsOf: Record<string, string[]> = {
  telephone: ['Tel', 'Tel.', 'Telefonnummer', 'Rufnummer', 'Fon', 'Phone'],
  email: ['E-Mail', 'Email', 'Mail', 'E-Mail Adresse'],
  streetAddress: ['Straße', 'Strasse', 'Anschrift', 'Street'],
  postalCode: ['PLZ', 'Postcode', 'ZIP'],
};

/** A number in whatever form means the number: read again it is no change. */
const telephoneCells = {
  ...textCells,
  read: (text: string | null) => ({ value: text && (telephoneNumber(text) ?? text) }),
};

/** One column for each value of the contact; each keeps what the others tell. */
export function contactColumns(contact: FlattenedField): TableColumn[] {
  const { name, flattenedFields = [] } = contact as { name: string; flattenedFields?: FlattenedField[] };
  const cellsOf = (field: FlattenedField) => {
    if (field.type === 'select') return selectCells(field);
    if (field.name === 'telephone') return telephoneCells;
    return field.name === 'confirmedOn' ? dateCells : textCells;
  };
  return flattenedFields.map((field): TableColumn => {
    const label = { ...((field as { label?: unknown }).label as Words) };
    const cells = cellsOf(field);
    const contactOf = (entry: Stored) => (entry[name] ?? {}) as Stored;
    return {
      heads: [label.de, label.en, field.name, ...(headsOf[field.name] ?? [])],
      label,
      field: name,
      path: `${name}.${field.name}`,
      write: (entry) => cells.write(contactOf(entry)[field.name]),
      read: (text, entry) => {
        const reading = cells.read(text);
        return 'problem' in reading ? reading : { value: { ...contactOf(entry), [field.name]: reading.value } };
      },
    };
  });
}
