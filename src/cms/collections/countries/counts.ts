import type { ArrayField, Field } from 'payload';
import { countedField, countedLabelField, scopeField } from '../../fields/counted.ts';
import { comparatorField } from '../../fields/fact-value.ts';
import type { NamedBy } from '../../fields/named-rows.ts';
import { wholeNumberField } from '../../fields/number.ts';
import { partialDateField } from '../../fields/partial-date.ts';
import { requiredText } from '../../fields/required-text.ts';
import { addressField } from '../../fields/web-address.ts';

/** How many links there are, where no fact says so. */
const ownCounts: ArrayField = {
  name: 'counts',
  type: 'array',
  custom: { namedBy: ['value', 'counted', 'scope'] } satisfies NamedBy,
  maxRows: 10,
  label: { de: 'Weitere Zählungen', en: 'Further counts' },
  labels: { singular: { de: 'Zählung', en: 'Count' }, plural: { de: 'Zählungen', en: 'Counts' } },
  admin: {
    description: {
      de: 'Nur was nicht schon unter „Zahlen und Fakten“ steht: Diese zeigt die Seite von selbst.',
      en: 'Only what is not among the facts and figures: the page shows those by itself.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        comparatorField,
        wholeNumberField(
          { name: 'value', required: true, min: 1, max: 1e9, label: { de: 'Zahl', en: 'Number' } },
          'number',
        ),
      ],
    },
    countedField,
    countedLabelField,
    scopeField,
    partialDateField({ name: 'asOf', label: { de: 'Stand', en: 'As of' } }),
    requiredText({ name: 'source', maxLength: 200, label: { de: 'Wer es sagt', en: 'Who says so' } }),
    addressField(),
  ],
};

/** Numbers of links and why they differ. */
export const counts: Field[] = [
  ownCounts,
  {
    name: 'countsNote',
    type: 'textarea',
    localized: true,
    maxLength: 600,
    label: { de: 'Warum die Zahlen sich unterscheiden', en: 'Why the numbers differ' },
  },
];
