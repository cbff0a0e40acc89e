import type { Field } from 'payload';
import { countedField, countedLabelField, scopeField } from '../../fields/counted.ts';
import type { NamedBy } from '../../fields/named-rows.ts';
import { partialDateField } from '../../fields/partial-date.ts';
import { pickedFromList } from '../../fields/picked-from-list.ts';
import { requiredTextarea } from '../../fields/required-text.ts';
import { sourcesField } from '../../fields/sources.ts';

/** What a number counts, where and when it held, who says so, and what it disagrees with. */
export const meaning: Field[] = [
  countedField,
  countedLabelField,
  scopeField,
  partialDateField({
    name: 'asOf',
    label: { de: 'Stand', en: 'As of' },
    admin: {
      description: {
        de: 'Wann die Zahl galt; bei einer Rangliste gilt der Stand für alle Zeilen. Leer heißt auf der Website „Stand unbekannt“.',
        en: 'When the number held; of a ranking, for all of its rows. Empty reads “date unknown” on the site.',
      },
    },
  }),
  sourcesField,
  {
    name: 'note',
    type: 'textarea',
    localized: true,
    maxLength: 600,
    label: { de: 'Was die Zahl sagt und was nicht', en: 'What the number says and what not' },
  },
  {
    name: 'conflicts',
    type: 'array',
    custom: { namedBy: ['reason'] } satisfies NamedBy,
    maxRows: 10,
    label: { de: 'Widerspricht einer anderen Angabe', en: 'Contradicts another fact' },
    labels: { singular: { de: 'Widerspruch', en: 'Conflict' }, plural: { de: 'Widersprüche', en: 'Conflicts' } },
    admin: {
      description: {
        de: 'Beide Angaben bleiben stehen; die Website nennt den Grund.',
        en: 'Both stay; the site gives the reason.',
      },
    },
    fields: [
      {
        name: 'fact',
        type: 'relationship',
        relationTo: 'fun-facts',
        required: true,
        label: { de: 'Andere Angabe', en: 'Other fact' },
        admin: pickedFromList,
      },
      requiredTextarea({ name: 'reason', maxLength: 500, label: { de: 'Woran es liegt', en: 'Why' } }),
    ],
  },
];
