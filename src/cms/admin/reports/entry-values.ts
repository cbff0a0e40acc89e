import type { FlattenedField, SanitizedCollectionConfig } from 'payload';
import type { EntryValue, SeenField } from '../../../domain/reports/spoken-of.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Actor, Category } from '../../../payload-types.ts';
import { wordsOf } from '../../translations/words.ts';

/** What an entry calls its fields and the values that are chosen from a list, in the language of staff. */
export interface EntryWords {
  label(field: SeenField): string;
  /** @param path of the field: `links.platform` */
  option(path: string, value: string): string;
}

export function entryWords({ flattenedFields }: SanitizedCollectionConfig, language: Locale): EntryWords {
  const inLanguage = (words: unknown): string => {
    const said = typeof words === 'object' && words !== null ? (words as Record<string, unknown>)[language] : words;
    return typeof said === 'string' ? said : '';
  };
  const find = (path: string): FlattenedField | undefined => {
    const [first, ...rest] = path.split('.');
    let field = flattenedFields.find(({ name }) => name === first);
    for (const step of rest)
      field = field && 'flattenedFields' in field ? field.flattenedFields.find(({ name }) => name === step) : undefined;
    return field;
  };
  return {
    label: (name) => {
      const field = find(name);
      return (field && 'label' in field && inLanguage(field.label)) || name;
    },
    option: (path, value) => {
      const field = find(path);
      const options = field?.type === 'select' ? field.options : [];
      const option = options.find((one) => typeof one !== 'string' && one.value === value);
      return typeof option === 'object' ? inLanguage(option.label) : value;
    },
  };
}

/** What an entry says now, value by value, rows of lists apart. @param actor read in one language, `depth: 1` */
export function entryValues(actor: Actor, { option }: Pick<EntryWords, 'option'>): EntryValue[] {
  const found: Record<SeenField, (string | null | undefined)[]> = {
    name: [actor.name],
    names: (actor.names ?? []).map(({ value }) => value),
    tagline: [actor.tagline],
    plainWords: [actor.plainWords],
    summary: [wordsOf(actor.summary)],
    parent: [nameOf(actor.parent) ?? actor.parentName],
    seat: [actor.seat],
    foundingYear: [actor.foundingYear ? String(actor.foundingYear) : null],
    categories: (actor.categories ?? []).map(nameOf),
    'contact.telephone': [actor.contact?.telephone],
    'contact.email': [actor.contact?.email],
    'contact.page': [actor.contact?.page],
    'contact.streetAddress': [postalAddress(actor.contact)],
    links: (actor.links ?? []).map(
      ({ platform, state, url }) => `${option('links.platform', platform)}: ${url || option('links.state', state)}`,
    ),
    resources: (actor.resources ?? []).map(
      ({ title, state, url }) => `${title}: ${url || option('resources.state', state)}`,
    ),
    lifecycle: [option('lifecycle', actor.lifecycle)],
    successor: [nameOf(actor.successor)],
    changes: (actor.changes ?? []).map(({ date, description }) => [date, description].filter(Boolean).join(': ')),
  };
  return Object.entries(found).flatMap(([field, texts]) =>
    texts.flatMap((text) => (text ? [{ field: field as SeenField, text }] : [])),
  );
}

function postalAddress({ streetAddress, postalCode, addressLocality }: NonNullable<Actor['contact']> = {}): string {
  return [streetAddress, postalCode, addressLocality].filter(Boolean).join(' ');
}

/** Of what is referred to; nothing where it is gone. */
function nameOf(related: string | Actor | Category | null | undefined): string | null {
  return typeof related === 'object' ? (related?.name ?? null) : null;
}
