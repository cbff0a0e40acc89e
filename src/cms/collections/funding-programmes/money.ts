import type { Field, NumberFieldSingleValidation, TextField, TextFieldSingleValidation } from 'payload';
import { explain } from '../../explain.ts';
import { dayReason } from '../../fields/date-reasons.ts';
import { comparatorField } from '../../fields/fact-value.ts';
import type { NamedBy } from '../../fields/named-rows.ts';
import { numberInput, unreadProblem } from '../../fields/number.ts';
import { partialDateField } from '../../fields/partial-date.ts';
import { requiredText, starred } from '../../fields/required-text.ts';

const isEuros = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value <= 1e12 && Number(value.toFixed(2)) === value;

const checkEuros: NumberFieldSingleValidation = (value, { req }) =>
  unreadProblem(value, req) ?? (isEuros(value) || explain('number-form', req));

const checkUpperEnd: NumberFieldSingleValidation = (value, { req, siblingData }) => {
  if (value === null || value === undefined) return true;
  const problem = unreadProblem(value, req);
  if (problem) return problem;
  const { value: from = 0 } = siblingData as { value?: number };
  return (isEuros(value) && Number(value) > from) || explain('range-end', req);
};

const checkDay: TextFieldSingleValidation = (value, { req }) => {
  const reason = dayReason(value ?? '');
  return reason === null || explain(reason, req).replace('{typed}', value ?? '');
};

/** How much is paid, and until when one can apply. */
export const money: Field[] = [
  {
    name: 'amounts',
    type: 'array',
    custom: { namedBy: ['value', 'per'] } satisfies NamedBy,
    maxRows: 10,
    label: { de: 'Wie viel', en: 'How much' },
    labels: { singular: { de: 'Betrag', en: 'Amount' }, plural: { de: 'Beträge', en: 'Amounts' } },
    admin: {
      description: {
        de: 'In Euro. Nach zwei Jahren steht auf der Website, dass der Betrag alt ist. Ohne Beleg lieber keiner.',
        en: 'In euros. After two years the site says that the amount is old. Without evidence rather none.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          comparatorField,
          starred({
            name: 'value',
            type: 'number',
            label: { de: 'Betrag', en: 'Amount' },
            validate: checkEuros,
            admin: { components: numberInput('number') },
          }),
          {
            name: 'valueTo',
            type: 'number',
            label: { de: 'Bis (bei einer Spanne)', en: 'To (of a range)' },
            validate: checkUpperEnd,
            admin: { components: numberInput('number') },
          },
        ],
      },
      requiredText({
        name: 'per',
        maxLength: 120,
        label: { de: 'Wofür', en: 'For what' },
        admin: { description: { de: 'Zum Beispiel: je Projekt.', en: 'For example: per project.' } },
      }),
      partialDateField({ name: 'asOf', label: { de: 'Stand', en: 'As of' } }),
    ],
  },
  {
    name: 'ownShare',
    type: 'textarea',
    localized: true,
    maxLength: 300,
    label: { de: 'Eigenanteil', en: 'Own share' },
  },
  {
    name: 'rhythm',
    type: 'textarea',
    localized: true,
    maxLength: 300,
    label: { de: 'Wann man sich bewirbt', en: 'When to apply' },
    admin: {
      description: { de: 'In Worten, zum Beispiel „Einmal im Jahr, im Frühjahr.“', en: 'In words.' },
    },
  },
  {
    name: 'deadlines',
    type: 'array',
    custom: { namedBy: ['day'] } satisfies NamedBy,
    maxRows: 40,
    label: { de: 'Fristen', en: 'Deadlines' },
    labels: { singular: { de: 'Frist', en: 'Deadline' }, plural: { de: 'Fristen', en: 'Deadlines' } },
    admin: {
      description: {
        de: 'Jeder letzte Tag, der bekannt ist. Vergangene dürfen bleiben: Die Website sagt, dass sie vorbei sind.',
        en: 'Every last day that is known. Past ones may stay: the site says that they have passed.',
      },
    },
    fields: [
      starred({
        ...partialDateField({ name: 'day', mayBeToCome: true, label: { de: 'Letzter Tag', en: 'Last day' } }),
        validate: checkDay,
      } as TextField),
    ],
  },
];
