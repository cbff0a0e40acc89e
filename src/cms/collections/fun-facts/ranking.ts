import type { Condition, Field } from 'payload';
import { countryOptions } from '../../fields/country.ts';
import { factValueFields } from '../../fields/fact-value.ts';

const isRanking: Condition = (data) => data?.kind === 'ranking';

/** Countries or bodies, each with a number; the site works out their places. */
export const ranking: Field[] = [
  {
    name: 'rows',
    type: 'array',
    maxRows: 60,
    label: { de: 'Zeilen der Rangliste', en: 'Rows of the ranking' },
    labels: { singular: { de: 'Zeile', en: 'Row' }, plural: { de: 'Zeilen', en: 'Rows' } },
    admin: {
      condition: isRanking,
      description: {
        de: 'In beliebiger Reihenfolge. Gleiche Werte teilen sich einen Platz.',
        en: 'In any order. Equal values share a place.',
      },
    },
    fields: [
      { name: 'country', type: 'select', options: countryOptions, label: { de: 'Land', en: 'Country' } },
      {
        name: 'name',
        type: 'text',
        localized: true,
        maxLength: 120,
        label: { de: 'Oder ein anderer Name', en: 'Or another name' },
        admin: {
          description: {
            de: 'Wenn kein Land, sondern eine Stelle oder ein Ort gezählt wird.',
            en: 'If a body or place is counted, not a country.',
          },
        },
      },
      ...factValueFields(),
    ],
  },
];
