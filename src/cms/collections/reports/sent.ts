import type { CollectionAfterReadHook, Field } from 'payload';
import { reportInShort } from '../../../domain/reports/first-sentence.ts';
import { reportKinds } from '../../../domain/reports/report-query.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { emailField } from '../../fields/email.ts';
import { options } from '../../fields/options.ts';
import { addressField } from '../../fields/web-address.ts';

const cells = './reports/report-cells.tsx';

const hidden = { Field: '@payloadcms/ui#HiddenField' };

/**
 * Only to be read: no form, no API and no change of many at once writes it. The letter shows it in place of the field.
 */
export const onlyRead = { readOnly: true, disableBulkEdit: true, components: hidden } as const;

/** What the visitor sent. */
export const sentFields: Field[] = [
  {
    name: 'reference',
    type: 'text',
    required: true,
    unique: true,
    maxLength: 20,
    label: { de: 'Nummer', en: 'Reference' },
    admin: onlyRead,
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    label: { de: 'Art', en: 'Kind' },
    options: options(reportKinds, {
      mistake: { de: 'Fehler oder Ergänzung', en: 'mistake or addition' },
      suggestion: { de: 'neuer Eintrag', en: 'new entry' },
    }),
    admin: onlyRead,
  },
  {
    name: 'actor',
    type: 'relationship',
    relationTo: 'actors',
    label: { de: 'Eintrag', en: 'Entry' },
    admin: { ...onlyRead, components: { ...hidden, Cell: `${cells}#EntryCell` } },
  },
  {
    name: 'subject',
    type: 'text',
    maxLength: 200,
    label: { de: 'Worum es geht', en: 'What it is about' },
    admin: onlyRead,
  },
  {
    name: 'message',
    type: 'textarea',
    required: true,
    maxLength: 5000,
    label: { de: 'Nachricht', en: 'Message' },
    admin: { ...onlyRead, components: { ...hidden, Cell: `${cells}#MessageCell` } },
  },
  // Which parts of the entry are wrong and what is right: see `Proposal`.
  {
    name: 'proposals',
    type: 'json',
    label: { de: 'Vorgeschlagene Änderungen', en: 'Proposed changes' },
    admin: { ...onlyRead, disableListColumn: true, disableListFilter: true },
  },
  addressField({ name: 'source', label: { de: 'Beleg', en: 'Evidence' }, admin: onlyRead }),
  emailField({ label: { de: 'E-Mail für Rückfragen', en: 'E-mail for questions' }, admin: onlyRead }),
  {
    name: 'isProbablyProgram',
    type: 'checkbox',
    label: { de: 'Wohl ein Programm', en: 'Probably a program' },
    admin: { ...onlyRead, disableListColumn: true },
  },
  {
    name: 'isFromBody',
    type: 'checkbox',
    label: { de: 'Von der Stelle selbst', en: 'From the body itself' },
    admin: { ...onlyRead, disableListColumn: true },
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    defaultValue: 'de',
    label: { de: 'Sprache', en: 'Language' },
    options: options(['de', 'en'] as const, {
      de: { de: 'Deutsch', en: 'German' },
      en: { de: 'Englisch', en: 'English' },
    }),
    admin: onlyRead,
  },
];

/** What a report is called: the entry and what it is about. Stored nowhere; first it is the name of the entry. */
export const aboutField: Field = {
  name: 'about',
  type: 'text',
  virtual: 'actor.name',
  label: { de: 'Rückmeldung', en: 'Report' },
  admin: { ...onlyRead, disableListColumn: true, disableListFilter: true },
};

export const sayAbout: CollectionAfterReadHook = ({ doc, req }) => ({
  ...doc,
  about: reportInShort({ ...doc, entry: doc.about }, ourLocale(req.i18n?.language)),
});

/** In the list: how long ago the report came. */
export const ageField: Field = {
  name: 'age',
  type: 'ui',
  label: { de: 'Eingegangen', en: 'Received' },
  admin: { components: { Cell: `${cells}#AgeCell` } },
};

/** In the form: what the visitor sent, beside what the entry says now. */
export const letterField: Field = {
  name: 'letter',
  type: 'ui',
  label: { de: 'Rückmeldung', en: 'Report' },
  admin: { components: { Field: './reports/letter.tsx#Letter' }, disableListColumn: true, disableBulkEdit: true },
};
