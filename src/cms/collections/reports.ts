import type { CollectionConfig } from 'payload';
import { admins, editors, nobody, staff } from '../access.ts';
import { emailField } from '../fields/email.ts';
import { options } from '../fields/options.ts';
import { addressField } from '../fields/web-address.ts';

/** What visitors tell us: a mistake, a missing address, a body that should be listed. For staff alone. */
export const Reports: CollectionConfig = {
  slug: 'reports',
  labels: { singular: { de: 'Rückmeldung', en: 'Report' }, plural: { de: 'Rückmeldungen', en: 'Reports' } },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  admin: {
    group: { de: 'Inhalte', en: 'Content' },
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'kind', 'subject', 'state', 'createdAt'],
    description: {
      de: 'Was Besucherinnen und Besucher melden. Nach dem Erledigen bitte den Stand ändern.',
      en: 'What visitors report. Please change the state once it is dealt with.',
    },
  },
  access: { read: staff, create: nobody, update: editors, delete: admins, unlock: nobody },
  fields: [
    {
      name: 'reference',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 20,
      label: { de: 'Nummer', en: 'Reference' },
      admin: { readOnly: true },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { de: 'Art', en: 'Kind' },
      options: options(['mistake', 'suggestion'] as const, {
        mistake: { de: 'Fehler oder Ergänzung', en: 'mistake or addition' },
        suggestion: { de: 'neuer Eintrag', en: 'new entry' },
      }),
      admin: { readOnly: true },
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'actors',
      label: { de: 'Eintrag', en: 'Entry' },
      admin: { readOnly: true },
    },
    {
      name: 'subject',
      type: 'text',
      maxLength: 200,
      label: { de: 'Worum es geht', en: 'What it is about' },
      admin: { readOnly: true },
    },
    {
      name: 'message',
      type: 'textarea',
      required: true,
      maxLength: 5000,
      label: { de: 'Nachricht', en: 'Message' },
      admin: { readOnly: true },
    },
    addressField({ name: 'source', label: { de: 'Beleg', en: 'Evidence' }, admin: { readOnly: true } }),
    emailField({ label: { de: 'E-Mail für Rückfragen', en: 'E-mail for questions' }, admin: { readOnly: true } }),
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
      admin: { readOnly: true },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      label: { de: 'Stand', en: 'State' },
      options: options(['new', 'in-progress', 'done', 'declined'] as const, {
        new: { de: 'neu', en: 'new' },
        'in-progress': { de: 'in Arbeit', en: 'in progress' },
        done: { de: 'erledigt', en: 'done' },
        declined: { de: 'abgelehnt', en: 'declined' },
      }),
    },
  ],
};
