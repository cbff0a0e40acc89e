import type { ClientField } from 'payload';

/** Where in a form a field stands. */
export interface FieldPlace {
  /** What it is called, from the outermost list to the field itself: `['Wege 1', 'Adresse — Deutsch']`. */
  names: string[];
  /** Which tab holds it, from 0; null where it is in none. */
  tab: number | null;
}

/** How the names of fields are told: the words for a label and for the language of the content. */
export interface Naming {
  labelOf(label: unknown): string;
  language: string;
}

/** The place of the field that a path such as `links.0.url` leads to; null where the form has no such field. */
export function placeOf(fields: ClientField[], path: string, naming: Naming): FieldPlace | null {
  for (const field of fields) {
    const found = field.type === 'tabs' ? inTabs(field.tabs, path, naming) : inField(field, path, naming);
    if (found) return found;
  }
  return null;
}

function inTabs(tabs: { fields: ClientField[] }[], path: string, naming: Naming): FieldPlace | null {
  for (const [tab, { fields }] of tabs.entries()) {
    const found = placeOf(fields, path, naming);
    if (found) return { ...found, tab };
  }
  return null;
}

function inField(field: ClientField, path: string, naming: Naming): FieldPlace | null {
  const [name, ...rest] = path.split('.');
  if ('name' in field) return field.name === name ? within(field, rest, naming) : null;
  return 'fields' in field ? placeOf(field.fields, path, naming) : null;
}

function within(field: ClientField, rest: string[], naming: Naming): FieldPlace {
  const label = naming.labelOf('label' in field ? field.label : '');
  if (!('fields' in field) || !rest.length) {
    const isLocalized = 'localized' in field && field.localized;
    return { names: [isLocalized ? `${label} — ${naming.language}` : label], tab: null };
  }
  const isRow = field.type === 'array';
  const below = placeOf(field.fields, (isRow ? rest.slice(1) : rest).join('.'), naming);
  const own = isRow ? `${label} ${Number(rest[0]) + 1}` : label;
  return { names: [own, ...(below?.names ?? [])], tab: null };
}
