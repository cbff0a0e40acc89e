import { type Field, type FieldHook, isolateObjectProperty, type PayloadRequest, type RowField } from 'payload';
import { checkbox, fieldAffectsData, richText, tabHasName, text, textarea } from 'payload/shared';
import { isEditor, isStaff, nobodyOnField, staffOnField } from '../access.ts';
import { englishNameOf } from './english-name.ts';

type LocalizedField = Extract<Field, { type: 'checkbox' | 'richText' | 'text' | 'textarea' }>;
type Check = (value: unknown, options: { req: PayloadRequest }) => Promise<string | true> | string | true;

const stockChecks = { checkbox, richText, text, textarea } as unknown as Record<LocalizedField['type'], Check>;

/**
 * Lets staff see and save both languages of a document in one form. Beside each localized field, however deep it lies,
 * comes a virtual one for its English: never stored itself, filled from the stored English when staff read in German,
 * and written back into it when they save. So a save is one operation and one version with both languages. Programs
 * that read and write with `?locale=` notice nothing.
 */
export function inBothLanguages(fields: Field[]): Field[] {
  const names: string[] = [];
  const paired = fields.map((field) => pair(field, names));
  return names.length ? [reader(names), ...paired] : paired;
}

/** Pairs a field, or what it encloses without data of its own; `names` collects the localized fields of this level. */
function pair(field: Field, names: string[]): Field {
  if (field.type === 'tabs') {
    const within = (tab: (typeof field.tabs)[number]) =>
      tabHasName(tab) ? inBothLanguages(tab.fields) : tab.fields.map((inner) => pair(inner, names));
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: within(tab) })) };
  }
  if ('fields' in field) {
    const inner = fieldAffectsData(field)
      ? inBothLanguages(field.fields)
      : field.fields.map((below) => pair(below, names));
    return { ...field, fields: inner } as Field;
  }
  if (!fieldAffectsData(field) || !('localized' in field) || !field.localized) return field;
  names.push(field.name);
  // What nobody types, such as what translations were made from, has its own virtual field or none.
  return field.type in stockChecks ? sideBySide(field as LocalizedField) : field;
}

function sideBySide(field: LocalizedField): RowField {
  const { position, condition } = field.admin ?? {};
  const german = {
    ...field,
    access: { create: germanOfEditors, update: germanOfEditors, ...field.access },
    admin: { ...field.admin, position: undefined, width: '50%' },
  } as Field;
  return {
    type: 'row',
    admin: { position, condition, className: 'both-languages' },
    fields: [german, twinOf(field)],
  } as RowField;
}

/** Translators write English, by whichever door. */
const germanOfEditors = ({ req }: { req: PayloadRequest }) => isEditor(req) || req.locale === 'en';

function twinOf({
  localized: _,
  unique,
  index: __,
  defaultValue: ___,
  ...field
}: LocalizedField & { unique?: boolean; index?: boolean }): Field {
  const check = (field.validate as Check | undefined) ?? stockChecks[field.type];
  return {
    ...field,
    name: englishNameOf(field.name),
    virtual: true,
    label: inEnglish(field.label),
    validate: (value: unknown, options: { req: PayloadRequest }) =>
      check(value, { ...options, req: withLocale(options.req, 'en') }),
    access: { create: staffOnField, update: staffOnField, ...field.access, read: staffOnField },
    hooks: {
      beforeValidate: field.hooks?.beforeValidate,
      beforeChange: [...(field.hooks?.beforeChange ?? []), writeEnglish(field.name, Boolean(unique))],
    },
    admin: {
      ...field.admin,
      position: undefined,
      description: undefined,
      className: undefined,
      width: '50%',
      // A virtual field is read-only unless told otherwise.
      readOnly: false,
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      disableGroupBy: true,
      components: {
        ...field.admin?.components,
        Field: field.type === 'richText' ? './rich-in-english.tsx#RichInEnglish' : './in-english.tsx#InEnglish',
      },
    },
  } as unknown as Field;
}

function inEnglish(label: LocalizedField['label']): unknown {
  if (typeof label !== 'object' || label === null) return label;
  const { de, en } = label as { de: string; en: string };
  return { de: `${de} — Englisch`, en: `${en} — English` };
}

/**
 * Puts the English of the form where Payload merges the languages. A getter, since the editor's own hooks, which may
 * change the value, run after those of the field.
 */
function writeEnglish(name: string, isUnique: boolean): FieldHook {
  return ({ value, siblingData, siblingDocWithLocales, req }) => {
    if (req.locale !== 'de' || value === undefined || !siblingDocWithLocales) return;
    const { en: _, ...others } = (siblingDocWithLocales[name] ?? {}) as Record<string, unknown>;
    const english = {
      get en() {
        return siblingData[englishNameOf(name)];
      },
    };
    // Left out, not null: to MongoDB two nulls in a unique field are the same value.
    siblingDocWithLocales[name] = isUnique && !value ? others : Object.assign(english, others);
  };
}

/**
 * Copies the stored English into the virtual fields of one level (document, row, named group) before Payload reduces
 * the document to German. It must be the first field of its level and stay synchronous. Visitors' reads pass it by.
 */
function reader(names: string[]): Field {
  const read: FieldHook = ({ siblingData, req }) => {
    // The comparison of versions reads all languages at once; programs that do are not to see the virtual fields.
    const isForStaff = req.locale === 'de' || (req.locale === 'all' && req.payloadAPI !== 'REST');
    if (!isForStaff || !isStaff(req)) return;
    for (const name of names) {
      const value: unknown = siblingData[name];
      if (typeof value !== 'object' || value === null || !('de' in value || 'en' in value)) continue;
      siblingData[englishNameOf(name)] = 'en' in value ? value.en : undefined;
    }
  };
  return {
    name: 'bothLanguages',
    type: 'text',
    virtual: true,
    hidden: true,
    access: { create: nobodyOnField, update: nobodyOnField },
    admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
    hooks: { afterRead: [read] },
  };
}

/** The same request in another language; the original keeps its own. */
function withLocale(req: PayloadRequest, locale: 'de' | 'en'): PayloadRequest {
  const other = isolateObjectProperty(req, 'locale');
  other.locale = locale;
  return other;
}
