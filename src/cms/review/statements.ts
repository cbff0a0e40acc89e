import type { SanitizedCollectionConfig } from 'payload';
import { type SeenField, seenFields } from '../../domain/reports/spoken-of.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Actor } from '../../payload-types.ts';
import { entryValues, entryWords } from '../admin/reports/entry-values.ts';

/** One thing that an entry says to visitors: a field, or a row of a list. */
export interface Statement {
  /** Stays the same when the entry is read again: `links.<id of the row>`. */
  key: string;
  label: string;
  /** The field of the form, rows by their number: `links.0.url`. */
  field: string;
  german: string[];
  /** Null where it has no language of its own. */
  english: string[] | null;
  /** Where it leads, if it is an address. */
  address: string | null;
}

const localized = new Set<SeenField>(['name', 'tagline', 'plainWords', 'summary', 'seat', 'resources', 'changes']);
/** Each row is a statement of its own; this is the field of it that the form opens. */
const rowFields = { links: 'url', resources: 'title' } as const;

interface Read {
  german: Actor;
  english: Actor;
  /** The state from which the form begins, for the number of its rows. */
  newest: Record<string, unknown>;
}

/**
 * What an entry says to visitors, one thing after the other.
 * @param read the entry as published, in each language with `depth: 1` and without the other one in its place
 * @param language of the labels
 */
export function statementsOf(read: Read, config: SanitizedCollectionConfig, language: Locale): Statement[] {
  const words = entryWords(config, language);
  const texts = (actor: Actor, field: SeenField, option: typeof words.option) =>
    entryValues(actor, { option })
      .filter((value) => value.field === field)
      .map(({ text }) => text);
  return seenFields.flatMap((field): Statement[] => {
    const label = words.label(field);
    const told = (actor: Actor) => texts(actor, field, words.option);
    return field === 'links' || field === 'resources'
      ? rowsOf(read, field, label, told)
      : wholeField(read, field, label, told);
  });
}

function wholeField(
  { german, english }: Read,
  field: SeenField,
  label: string,
  told: (actor: Actor) => string[],
): Statement[] {
  const hasTwo = localized.has(field) || (field === 'parent' && !german.parent);
  const [original, translated] = [told(german), hasTwo ? told(english) : null];
  if (!original.length && !translated?.length) return [];
  const address = field === 'contact.page' ? (german.contact?.page ?? null) : null;
  const place = field === 'parent' && hasTwo ? 'parentName' : field;
  return [{ key: field, label, field: place, german: original, english: translated, address }];
}

function rowsOf(
  { german, english, newest }: Read,
  field: keyof typeof rowFields,
  label: string,
  texts: (actor: Actor) => string[],
): Statement[] {
  const rows: { id?: string | null; url?: string | null }[] = german[field] ?? [];
  const inForm = Array.isArray(newest[field]) ? (newest[field] as { id?: unknown }[]) : [];
  return rows.map((row, at) => {
    const only = (actor: Actor): Actor => ({ ...actor, [field]: (actor[field] ?? []).slice(at, at + 1) });
    const place = inForm.findIndex(({ id }) => id === row.id);
    return {
      key: `${field}.${row.id}`,
      label,
      field: place < 0 ? field : `${field}.${place}.${rowFields[field]}`,
      german: texts(only(german)),
      english: localized.has(field) ? texts(only(english)) : null,
      address: row.url || null,
    };
  });
}
