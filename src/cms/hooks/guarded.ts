import type { ArrayField, Field, UIField } from 'payload';
import { fieldAffectsData } from 'payload/shared';
import { editorsOnField, nobodyOnField } from '../access.ts';
import { withNamedRows } from '../fields/named-rows.ts';
import { tellingLinks } from '../fields/telling-links.ts';
import { cleanText } from './clean-text.ts';
import { refuseMissingTarget } from './existing-target.ts';
import { refuseBrokenText } from './intact-text.ts';
import { keepRowsFromTranslators } from './kept-rows.ts';
import { checkOtherLanguage } from './other-language.ts';
import { refuseWrongChoice, refuseWrongType } from './right-type.ts';

type DataField = Exclude<Extract<Field, { name: string }>, UIField>;

/**
 * Gives every field, however deep it lies, what none may lack: values of the right type, clean texts, references to
 * what exists, links that say where they lead, rows that say what they are, both languages checked before they go live,
 * and shared fields (the same in both languages) kept for editors, as translators write localized ones.
 */
export function guardedFields(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: guardedFields(tab.fields) })) };
    if (field.type === 'array') return guardedRows({ ...field, fields: guardedFields(field.fields) });
    if ('fields' in field) return { ...field, fields: guardedFields(field.fields) } as Field;
    return fieldAffectsData(field) ? guarded(field as DataField) : field;
  });
}

/** Rows may hold localized fields, so an array that does stays open, and its shared fields are guarded one by one. */
function guardedRows(field: ArrayField): Field {
  const hooks = {
    ...field.hooks,
    beforeValidate: [keepRowsFromTranslators, ...(field.hooks?.beforeValidate ?? [])],
  };
  return withNamedRows({ ...field, access: holdsLocalized(field) ? field.access : accessTo(field), hooks });
}

/** Whether a field has a language, or encloses one that does. */
export const holdsLocalized = (field: Field): boolean =>
  ('localized' in field && field.localized === true) ||
  ('fields' in field && field.fields.some(holdsLocalized)) ||
  ('tabs' in field && field.tabs.some(({ fields }) => fields.some(holdsLocalized)));

/** What the form only shows cannot be written by any other way either. */
function accessTo(field: DataField): DataField['access'] {
  if (field.admin?.readOnly) return { ...field.access, update: nobodyOnField };
  const isVirtual = 'virtual' in field && field.virtual;
  return holdsLocalized(field) || isVirtual ? field.access : { update: editorsOnField, ...field.access };
}

function guarded(field: DataField): Field {
  const isLocalized = 'localized' in field && field.localized;
  return {
    ...field,
    ...(field.type === 'richText' ? { validate: tellingLinks(field.validate) } : {}),
    access: accessTo(field),
    hooks: {
      ...field.hooks,
      beforeValidate: [
        refuseWrongType,
        cleanText,
        ...(field.type === 'richText' ? [refuseBrokenText] : []),
        refuseMissingTarget,
        ...(field.hooks?.beforeValidate ?? []),
      ],
      beforeChange: [
        refuseWrongChoice,
        ...(field.hooks?.beforeChange ?? []),
        ...(isLocalized ? [checkOtherLanguage] : []),
      ],
    },
  } as Field;
}
