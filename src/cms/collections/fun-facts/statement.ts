import type { Condition, Field, TextareaFieldValidation } from 'payload';
import { placeholdersOf } from '../../../domain/facts/fact-sentence.ts';
import { explain } from '../../explain.ts';
import { countryOptions } from '../../fields/country.ts';
import { factValueFields } from '../../fields/fact-value.ts';
import type { NamedBy } from '../../fields/named-rows.ts';
import { pickedFromList } from '../../fields/picked-from-list.ts';

const isStatement: Condition = (data) => data?.kind !== 'ranking';

const isRankingData = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'ranking';

const refuseNumbersInSentence: TextareaFieldValidation = (sentence, { req, data }) => {
  const { kind, furtherValues } = data as { kind?: string; furtherValues?: unknown };
  if (!sentence) return kind === 'ranking' || req.locale === 'en' || req.t('validation:required');
  if (sentence.length > 500)
    return req.t('validation:shorterThanMax', { label: '', maxLength: 500, stringLength: sentence.length });
  if (/\d/.test(sentence.replaceAll(/\{[^{}]*\}/g, ''))) return explain('template-digits', req);
  const placeholders = placeholdersOf(sentence);
  if (!placeholders.includes('value')) return explain('template-value', req);
  const further = Array.isArray(furtherValues) ? (furtherValues as { key?: string }[]) : [];
  const keys = ['value', ...further.map(({ key }) => key)];
  return placeholders.every((key) => keys.includes(key)) || explain('template-unknown', req);
};

/** One number in one sentence. */
export const statement: Field[] = [
  {
    name: 'sentence',
    type: 'textarea',
    localized: true,
    maxLength: 500,
    validate: refuseNumbersInSentence,
    label: { de: 'Satz', en: 'Sentence' },
    admin: {
      className: 'starred',
      components: { Cell: './rows/fact-cell.tsx#FactCell' },
      condition: isStatement,
      description: {
        de: 'Ohne Ziffern: Wo die Zahl steht, schreiben Sie {value}. Daraus wird zum Beispiel „mehr als 260“. Weitere Zahlen bekommen unten einen Schlüssel.',
        en: 'Without digits: write {value} where the number goes. It becomes “more than 260”, for example. Give further numbers a key below.',
      },
    },
  },
  {
    type: 'group',
    name: 'main',
    label: { de: 'Die Zahl', en: 'The number' },
    admin: { condition: isStatement },
    fields: factValueFields(isRankingData),
  },
  {
    name: 'furtherValues',
    type: 'array',
    custom: { namedBy: ['key', 'value'] } satisfies NamedBy,
    maxRows: 10,
    label: { de: 'Weitere Zahlen im Satz', en: 'Further numbers in the sentence' },
    labels: { singular: { de: 'Zahl', en: 'Number' }, plural: { de: 'Zahlen', en: 'Numbers' } },
    admin: { condition: isStatement, description: { de: 'Im Satz als {schlüssel}.', en: 'In the sentence as {key}.' } },
    fields: [
      {
        name: 'key',
        type: 'text',
        required: true,
        maxLength: 30,
        label: { de: 'Schlüssel', en: 'Key' },
        admin: {
          description: { de: 'Ein Wort ohne Umlaute, zum Beispiel {year}.', en: 'One word, for example {year}.' },
        },
      },
      ...factValueFields(),
    ],
  },
  {
    name: 'country',
    type: 'select',
    options: countryOptions,
    label: { de: 'Land', en: 'Country' },
    admin: { condition: isStatement },
  },
  {
    name: 'replaces',
    type: 'relationship',
    relationTo: 'fun-facts',
    filterOptions: ({ id }) => ({ kind: { equals: 'statement' }, ...(id && { id: { not_equals: id } }) }),
    label: { de: 'Ersetzt diese ältere Zahl', en: 'Replaces this older number' },
    admin: {
      ...pickedFromList,
      condition: isStatement,
      description: {
        de: 'Dieselbe Sache, neu gezählt: Die ältere steht dann nur noch klein darunter, mit ihrem Stand.',
        en: 'The same thing, counted again: the older one then only stands below it, small, with its date.',
      },
    },
  },
];
