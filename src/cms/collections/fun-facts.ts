import type { CollectionConfig, Condition, Field, TextareaFieldValidation } from 'payload';
import { placeholdersOf } from '../../domain/facts/fact-sentence.ts';
import { countedThings, scopes, topics } from '../../domain/facts/fun-fact.ts';
import { editors, editorsOrEnglishByTranslators, publishedOrStaff, staff, trashByEditors } from '../access.ts';
import { explain } from '../explain.ts';
import { countryOptions } from '../fields/country.ts';
import { factValueFields } from '../fields/fact-value.ts';
import { options } from '../fields/options.ts';
import { partialDateField } from '../fields/partial-date.ts';
import { positionField } from '../fields/position.ts';
import { requiredText, requiredTextarea } from '../fields/required-text.ts';
import { reviewedTextField } from '../fields/reviewed-text.ts';
import { slugField } from '../fields/slug.ts';
import { addressField } from '../fields/web-address.ts';
import { previewOf } from '../preview.ts';
import * as words from './fun-facts-words.ts';

const isRanking: Condition = (data) => data?.kind === 'ranking';
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

const statement: Field[] = [
  {
    name: 'sentence',
    type: 'textarea',
    localized: true,
    maxLength: 500,
    validate: refuseNumbersInSentence,
    ...words.sentence,
    admin: { ...words.sentence.admin, condition: isStatement },
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
    maxRows: 10,
    ...words.furtherValues,
    admin: { ...words.furtherValues.admin, condition: isStatement },
    fields: [{ name: 'key', type: 'text', required: true, maxLength: 30, ...words.key }, ...factValueFields()],
  },
  { name: 'country', type: 'select', options: countryOptions, ...words.country, admin: { condition: isStatement } },
];

const ranking: Field[] = [
  {
    name: 'rows',
    type: 'array',
    maxRows: 60,
    ...words.rows,
    admin: { ...words.rows.admin, condition: isRanking },
    fields: [
      { name: 'country', type: 'select', options: countryOptions, ...words.country },
      { name: 'name', type: 'text', localized: true, maxLength: 120, ...words.rowName },
      ...factValueFields(),
    ],
  },
];

const meaning: Field[] = [
  {
    name: 'counted',
    type: 'select',
    required: true,
    defaultValue: 'other',
    options: options(countedThings, words.countedThing),
    ...words.counted,
  },
  { name: 'countedLabel', type: 'text', localized: true, maxLength: 120, ...words.countedLabel },
  {
    name: 'scope',
    type: 'select',
    required: true,
    defaultValue: 'nrw',
    options: options(scopes, words.scopeName),
    ...words.scope,
  },
  partialDateField({ name: 'asOf', ...words.asOf }),
  {
    name: 'sources',
    type: 'array',
    minRows: 1,
    maxRows: 10,
    required: true,
    ...words.sources,
    fields: [
      requiredText({ name: 'name', maxLength: 200, label: { de: 'Wer es sagt', en: 'Who says so' } }),
      addressField(),
    ],
  },
  { name: 'note', type: 'textarea', localized: true, maxLength: 600, ...words.note },
  {
    name: 'conflicts',
    type: 'array',
    maxRows: 10,
    ...words.conflicts,
    fields: [
      {
        name: 'fact',
        type: 'relationship',
        relationTo: 'fun-facts',
        required: true,
        label: { de: 'Andere Angabe', en: 'Other fact' },
      },
      requiredTextarea({ name: 'reason', maxLength: 500, label: { de: 'Woran es liegt', en: 'Why' } }),
    ],
  },
];

export const FunFacts: CollectionConfig = {
  slug: 'fun-facts',
  labels: { singular: { de: 'Zahl oder Fakt', en: 'Fun fact' }, plural: { de: 'Zahlen und Fakten', en: 'Fun facts' } },
  trash: true,
  disableDuplicate: true,
  admin: {
    group: { de: 'Inhalte', en: 'Content' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'topic', 'asOf', '_status'],
    description: words.collection,
    preview: previewOf('fun-facts'),
  },
  access: {
    read: publishedOrStaff,
    readVersions: staff,
    create: editors,
    update: editorsOrEnglishByTranslators,
    delete: trashByEditors,
    unlock: editors,
  },
  versions: { maxPerDoc: 100, drafts: { schedulePublish: true } },
  fields: [
    requiredText({ name: 'title', maxLength: 200, ...words.title }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'statement',
      options: options(['statement', 'ranking'] as const, words.kindName),
      ...words.kind,
    },
    ...statement,
    ...ranking,
    ...meaning,
    positionField,
    slugField({ from: 'title' }),
    {
      name: 'topic',
      type: 'select',
      required: true,
      defaultValue: 'numbers',
      options: options(topics, words.topicName),
      ...words.topic,
    },
    { name: 'actors', type: 'relationship', relationTo: 'actors', hasMany: true, maxRows: 20, ...words.actors },
    reviewedTextField,
  ],
};
