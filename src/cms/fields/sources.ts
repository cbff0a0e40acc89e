import type { ArrayField } from 'payload';
import type { NamedBy } from './named-rows.ts';
import { requiredText } from './required-text.ts';
import { addressField } from './web-address.ts';

/** Who says so, and where it stands: at least one. */
export const sourcesField: ArrayField = {
  name: 'sources',
  type: 'array',
  custom: { namedBy: ['name', 'url'] } satisfies NamedBy,
  minRows: 1,
  maxRows: 10,
  required: true,
  label: { de: 'Quellen', en: 'Sources' },
  labels: { singular: { de: 'Quelle', en: 'Source' }, plural: { de: 'Quellen', en: 'Sources' } },
  admin: {
    description: { de: 'Mindestens eine. Ohne Quelle keine Zahl.', en: 'At least one. No number without a source.' },
  },
  fields: [
    requiredText({ name: 'name', maxLength: 200, label: { de: 'Wer es sagt', en: 'Who says so' } }),
    addressField(),
  ],
};
