import type { Field } from 'payload';
import { editorsOnField } from '../access.ts';

/**
 * Whether another than its author has read the text in this language: editors say so, no translator of the own text.
 * Until then the site says so beside an English text.
 */
export const reviewedTextField: Field = {
  name: 'hasReviewedText',
  type: 'checkbox',
  localized: true,
  defaultValue: false,
  access: { update: editorsOnField },
  label: { de: 'Text in dieser Sprache geprüft', en: 'Text in this language reviewed' },
  admin: {
    position: 'sidebar',
    description: {
      de: 'Ohne Haken steht bei englischen Texten der Hinweis, dass sie noch nicht geprüft sind.',
      en: 'Without the tick, English texts carry a note that they have not been reviewed yet.',
    },
  },
};
