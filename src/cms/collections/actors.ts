import type { CollectionConfig, Field } from 'payload';
import { bodyKinds, lifecycles, nameKinds, platforms, resourceKinds } from '../../domain/actors/actor.ts';
import {
  editors,
  editorsOnField,
  editorsOrEnglishByTranslators,
  publishedOrStaff,
  staff,
  staffOnField,
  trashByEditors,
} from '../access.ts';
import { summaryEditor } from '../editor.ts';
import { countryOptions } from '../fields/country.ts';
import { options } from '../fields/options.ts';
import { partialDateField } from '../fields/partial-date.ts';
import { readable } from '../fields/readable.ts';
import { requiredText, requiredTextarea } from '../fields/required-text.ts';
import { reviewedTextField } from '../fields/reviewed-text.ts';
import { slugField } from '../fields/slug.ts';
import { addressField, languageField, targetFields } from '../fields/web-address.ts';
import { formerSlugsField, rememberSlugs } from '../hooks/former-slugs.ts';
import { refuseBrokenText } from '../hooks/intact-text.ts';
import { previewOf } from '../preview.ts';
import * as offerWords from './actors-offer-words.ts';
import * as words from './actors-words.ts';

const identity: Field[] = [
  requiredText({ name: 'name', maxLength: 300, ...words.name }),
  {
    name: 'names',
    type: 'array',
    maxRows: 30,
    ...words.names,
    fields: [
      { name: 'value', type: 'text', required: true, maxLength: 300, label: { de: 'Name', en: 'Name' } },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'acronym',
        label: { de: 'Art', en: 'Kind' },
        options: options(nameKinds, words.nameKind),
      },
      languageField({ required: true, defaultValue: 'de' }),
    ],
  },
  { name: 'plainWords', type: 'textarea', localized: true, maxLength: 1200, ...readable(words.plainWords) },
  {
    name: 'summary',
    type: 'richText',
    localized: true,
    editor: summaryEditor,
    hooks: { beforeValidate: [refuseBrokenText] },
    ...readable(words.summary),
  },
];

const body: Field[] = [
  {
    name: 'bodyKind',
    type: 'select',
    required: true,
    defaultValue: 'organisation',
    options: options(bodyKinds, words.bodyKind),
    ...words.bodyKindField,
  },
  { name: 'parent', type: 'relationship', relationTo: 'actors', ...words.parent },
  { name: 'parentName', type: 'text', localized: true, maxLength: 300, ...words.parentName },
  { name: 'seat', type: 'text', localized: true, maxLength: 100, ...words.seat },
  { name: 'foundingYear', type: 'number', min: 500, max: 2100, ...words.foundingYear },
  {
    name: 'categories',
    type: 'relationship',
    relationTo: 'categories',
    hasMany: true,
    maxRows: 40,
    ...words.categories,
  },
  { name: 'partnerCountries', type: 'select', hasMany: true, options: countryOptions, ...words.partnerCountries },
];

const offers: Field[] = [
  {
    name: 'links',
    type: 'array',
    maxRows: 30,
    ...offerWords.links,
    fields: [
      {
        name: 'platform',
        type: 'select',
        required: true,
        label: { de: 'Plattform', en: 'Platform' },
        options: options(platforms, offerWords.platform),
      },
      ...targetFields,
      languageField(),
      { name: 'checkedOn', type: 'date', ...offerWords.checkedOn },
    ],
  },
  {
    name: 'resources',
    type: 'array',
    maxRows: 60,
    ...offerWords.resources,
    fields: [
      requiredText({ name: 'title', maxLength: 300, ...offerWords.resourceTitle }),
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: { de: 'Art', en: 'Kind' },
        options: options(resourceKinds, offerWords.resourceKind),
      },
      ...targetFields,
      languageField(),
      partialDateField({ name: 'date', label: { de: 'Datum', en: 'Date' } }),
    ],
  },
];

const history: Field[] = [
  {
    name: 'lifecycle',
    type: 'select',
    required: true,
    defaultValue: 'active',
    options: options(lifecycles, words.lifecycle),
    ...words.lifecycleField,
  },
  partialDateField({ name: 'lifecycleSince', ...words.lifecycleSince }),
  { name: 'successor', type: 'relationship', relationTo: 'actors', ...words.successor },
  {
    name: 'changes',
    type: 'array',
    maxRows: 60,
    ...words.changes,
    fields: [
      partialDateField({ name: 'date', label: { de: 'Wann', en: 'When' } }),
      requiredTextarea({ name: 'description', maxLength: 600, label: { de: 'Was', en: 'What' } }),
      addressField({ name: 'sourceUrl', label: { de: 'Adresse der Quelle', en: 'Address of the source' } }),
    ],
  },
];

export const Actors: CollectionConfig = {
  slug: 'actors',
  labels: { singular: { de: 'Akteur', en: 'Actor' }, plural: { de: 'Akteure', en: 'Actors' } },
  trash: true,
  disableDuplicate: true,
  defaultSort: 'name',
  admin: {
    group: { de: 'Inhalte', en: 'Content' },
    useAsTitle: 'name',
    pagination: { defaultLimit: 50, limits: [20, 50, 100] },
    defaultColumns: ['name', 'lifecycle', 'reviewedOn', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'names.value'],
    description: words.collection,
    preview: previewOf('actors'),
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
  hooks: { beforeChange: [rememberSlugs] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { de: 'Wer es ist', en: 'Who it is' }, fields: identity },
        { label: { de: 'Einordnung', en: 'Classification' }, fields: body },
        { label: { de: 'Wege und Angebote', en: 'Channels and offers' }, fields: offers },
        { label: { de: 'Werdegang', en: 'History' }, fields: history },
      ],
    },
    slugField({ localized: true }),
    formerSlugsField,
    { name: 'reviewedOn', type: 'date', ...words.reviewedOn },
    reviewedTextField,
    {
      name: 'internalNote',
      type: 'textarea',
      maxLength: 5000,
      access: { read: staffOnField, create: editorsOnField, update: editorsOnField },
      ...words.internalNote,
    },
  ],
};
