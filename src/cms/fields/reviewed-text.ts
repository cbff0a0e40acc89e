import type { Field } from 'payload';

/** Whether staff have read the text in this language. Until then the site says so beside an English text. */
export const reviewedTextField: Field = {
  name: 'hasReviewedText',
  type: 'checkbox',
  localized: true,
  defaultValue: false,
  label: { de: 'Text geprüft', en: 'Text reviewed' },
  admin: {
    position: 'sidebar',
    description: {
      de: 'Ohne Haken steht bei englischen Texten der Hinweis, dass sie noch nicht geprüft sind.',
      en: 'Without the tick, English texts carry a note that they have not been reviewed yet.',
    },
  },
};
