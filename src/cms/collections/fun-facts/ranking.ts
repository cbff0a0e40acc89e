import type { Condition, Field } from 'payload';
import { countryOptions } from '../../fields/country.ts';
import { factValueFields } from '../../fields/fact-value.ts';
import type { NamedBy } from '../../fields/named-rows.ts';

const isRanking: Condition = (data) => data?.kind === 'ranking';

/** Countries or bodies, each with a number; the site works out their places. */
export const ranking: Field[] = [
  {
    name: 'rows',
    type: 'array',
    custom: { namedBy: ['country', 'name', 'value'] } satisfies NamedBy,
    maxRows: 60,
    label: { de: 'Zeilen der Rangliste', en: 'Rows of the ranking' },
    labels: { singular: { de: 'Zeile', en: 'Row' }, plural: { de: 'Zeilen', en: 'Rows' } },
    admin: {
      className: 'ranking-rows',
      condition: isRanking,
      description: {
        de: 'In beliebiger Reihenfolge. Gleiche Werte teilen sich einen Platz. Wird kein Land gezählt, sondern eine Stelle oder ein Ort, steht dessen Name statt des Landes.',
        en: 'In any order. Equal values share a place. Where a body or place is counted, not a country, its name stands in the place of the country.',
      },
    },
    fields: [
      { name: 'country', type: 'select', options: countryOptions, label: { de: 'Land', en: 'Country' } },
      ...factValueFields(),
      {
        name: 'name',
        type: 'text',
        localized: true,
        maxLength: 120,
        label: { de: 'Oder ein anderer Name', en: 'Or another name' },
        admin: { condition: (_, row) => !row?.country },
      },
    ],
  },
];
