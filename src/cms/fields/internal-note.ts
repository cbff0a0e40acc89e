import type { Field } from 'payload';
import { editorsOnField, staffOnField } from '../access.ts';

/** What only staff read. */
export const internalNoteField: Field = {
  name: 'internalNote',
  type: 'textarea',
  maxLength: 5000,
  access: { read: staffOnField, create: editorsOnField, update: editorsOnField },
  label: { de: 'Interne Notiz', en: 'Internal note' },
  admin: {
    position: 'sidebar',
    description: { de: 'Nur für die Redaktion, nie auf der Website.', en: 'For staff only, never on the site.' },
  },
};
