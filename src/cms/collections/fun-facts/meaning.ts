import type { Field } from 'payload';
import { countedField, countedLabelField, scopeField } from '../../fields/counted.ts';
import type { NamedBy } from '../../fields/named-rows.ts';
import { wholeNumberField } from '../../fields/number.ts';
import { partialDateField } from '../../fields/partial-date.ts';
import { pastDayField } from '../../fields/past-day.ts';
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
  {
    type: 'row',
    fields: [
      pastDayField({
        name: 'checkedOn',
        label: { de: 'Zuletzt nachgesehen', en: 'Last looked at' },
        admin: {
          width: '50%',
          description: {
            de: 'Wann jemand zuletzt nach einer neueren Zahl gesehen hat.',
            en: 'When somebody last looked for a newer number.',
          },
        },
      }),
      wholeNumberField(
        {
          name: 'lastsMonths',
          min: 0,
          max: 240,
          label: { de: 'Wie viele Monate gilt die Zahl?', en: 'For how many months does it hold?' },
          admin: {
            width: '50%',
            description: {
              de: 'Danach fragt „Heute“ nach einer neueren. Leer: je nach Thema 12 bis 36 Monate. 0: für immer.',
              en: 'After that the start page asks for a newer one. Empty: 12 to 36 months, by topic. 0: for good.',
            },
          },
        },
        'number',
      ),
    ],
  },
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
