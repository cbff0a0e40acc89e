import type { RowField, TextFieldValidation } from 'payload';
import { explain } from '../explain.ts';
import { partialDateField } from './partial-date.ts';

const asOf = partialDateField({
  name: 'textAsOf',
  label: { de: 'Stand der Texte', en: 'Texts as of' },
  admin: {
    width: '50%',
    description: {
      de: 'Nur nötig, wo die Texte etwas sagen, das sich ändern wird. Die Website schreibt es darunter: „Stand des Textes: März 2026“.',
      en: 'Needed only where the texts say what will change. The site writes it below: “Text as of March 2026”.',
    },
  },
});

const checkAfter = partialDateField({
  name: 'checkAfter',
  label: { de: 'Wieder nachsehen ab', en: 'Check again from' },
  mayBeToCome: true,
  admin: {
    width: '50%',
    description: {
      de: 'Von da an erinnert „Heute“ daran. Ein Jahr, ein Monat oder ein Tag.',
      en: 'From then on the start page reminds of it. A year, a month or a day.',
    },
  },
});

/** Who is to be reminded has said of when the texts are: visitors read it when nobody has looked again. */
const checkBoth: TextFieldValidation = (value, options) => {
  const { textAsOf } = options.siblingData as { textAsOf?: string | null };
  if (value && !textAsOf) return explain('as-of-needed', options.req);
  return checkAfter.validate?.(value as never, options as never) ?? true;
};

/** Since when the texts above hold, and when somebody is to look again. */
export const textDates: RowField = {
  type: 'row',
  fields: [asOf, { ...checkAfter, validate: checkBoth } as typeof checkAfter],
};
