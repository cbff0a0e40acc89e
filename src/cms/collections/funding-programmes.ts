import type { CollectionConfig } from 'payload';
import { applicants, fundingRegions, fundingStates } from '../../domain/funding/funding-programme.ts';
import { contentAccess } from '../access.ts';
import { countryOptions } from '../fields/country.ts';
import { internalNoteField } from '../fields/internal-note.ts';
import { languageStateFields } from '../fields/language-states.ts';
import { options } from '../fields/options.ts';
import { partialDateField } from '../fields/partial-date.ts';
import { pickedFromList } from '../fields/picked-from-list.ts';
import { positionField } from '../fields/position.ts';
import { requiredText, requiredTextarea } from '../fields/required-text.ts';
import { reviewedTextField } from '../fields/reviewed-text.ts';
import { slugField } from '../fields/slug.ts';
import { sourcesField } from '../fields/sources.ts';
import { addressField } from '../fields/web-address.ts';
import type { FoundBy } from '../finding/found-by.ts';
import { planColumn } from '../planning/fields.ts';
import { livePreviewOf, previewOf } from '../preview.ts';
import { money } from './funding-programmes/money.ts';

export const FundingProgrammes: CollectionConfig = {
  slug: 'funding-programmes',
  labels: {
    singular: { de: 'Förderprogramm', en: 'Funding programme' },
    plural: { de: 'Förderprogramme', en: 'Funding programmes' },
  },
  custom: {
    foundBy: {
      title: 'name',
      fields: ['name', 'giver', 'forWhom', 'pays', 'countries', 'url', 'sources.name', 'sources.url', 'slug'],
      words: { de: 'Name, Geber, Land oder Adresse', en: 'name, giver, country or address' },
    },
  } satisfies FoundBy,
  trash: true,
  disableDuplicate: true,
  defaultSort: 'position',
  admin: {
    group: { de: 'Inhalte', en: 'Content' },
    useAsTitle: 'name',
    pagination: { defaultLimit: 50, limits: [20, 50, 100] },
    defaultColumns: ['name', 'germanState', 'englishState', 'plan', 'state', 'stateAsOf'],
    description: {
      de: 'Wer Partnerschaften bezahlt: für wen, was, wie viel und bis wann. Jeder Betrag mit Stand, jede Frist als Tag.',
      en: 'Who pays for partnerships: for whom, what, how much and until when. Every amount dated, every deadline a day.',
    },
    preview: previewOf('funding-programmes'),
    livePreview: livePreviewOf('funding-programmes'),
  },
  access: contentAccess,
  versions: { maxPerDoc: 100, drafts: true },
  fields: [
    requiredText({ name: 'name', maxLength: 160, label: { de: 'Name', en: 'Name' } }),
    requiredText({ name: 'giver', maxLength: 200, label: { de: 'Wer das Geld gibt', en: 'Who gives the money' } }),
    requiredTextarea({ name: 'forWhom', maxLength: 400, label: { de: 'Für wen', en: 'For whom' } }),
    requiredTextarea({ name: 'pays', maxLength: 400, label: { de: 'Was bezahlt wird', en: 'What is paid for' } }),
    {
      name: 'conditions',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: { de: 'Was zu beachten ist', en: 'What to keep in mind' },
    },
    {
      name: 'applicants',
      type: 'select',
      hasMany: true,
      required: true,
      options: options(applicants, {
        municipality: { de: 'Kommunen', en: 'municipalities' },
        association: { de: 'Vereine', en: 'associations' },
        school: { de: 'Schulen', en: 'schools' },
        youth: { de: 'Jugendgruppen', en: 'youth groups' },
        citizen: { de: 'Einzelne', en: 'individuals' },
      }),
      label: { de: 'Wer sich bewerben kann', en: 'Who can apply' },
    },
    {
      name: 'region',
      type: 'select',
      required: true,
      defaultValue: 'countries',
      options: options(fundingRegions, {
        countries: { de: 'nur in den genannten Ländern', en: 'only in the countries named' },
        eu: { de: 'in der Europäischen Union', en: 'in the European Union' },
        'council-of-europe': { de: 'in den Ländern des Europarats', en: 'in the countries of the Council of Europe' },
        developing: { de: 'in Entwicklungsländern', en: 'in developing countries' },
        world: { de: 'überall', en: 'anywhere' },
      }),
      label: { de: 'Wo der Partner sein kann', en: 'Where the partner may be' },
    },
    {
      name: 'countries',
      type: 'select',
      hasMany: true,
      options: countryOptions,
      label: { de: 'Länder', en: 'Countries' },
      admin: {
        description: {
          de: 'Nur die, die nicht schon mit dem Gebiet gemeint sind.',
          en: 'Only those that the region does not include.',
        },
      },
    },
    ...money,
    addressField({ label: { de: 'Offizielle Seite', en: 'Official page' } }),
    {
      name: 'advisers',
      type: 'relationship',
      relationTo: 'actors',
      hasMany: true,
      maxRows: 20,
      label: { de: 'Wer dazu berät', en: 'Who advises on it' },
      admin: pickedFromList,
    },
    sourcesField,
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      options: options(fundingStates, {
        open: { de: 'läuft', en: 'open' },
        ended: { de: 'beendet', en: 'ended' },
        unknown: { de: 'ungewiss', en: 'uncertain' },
      }),
      label: { de: 'Stand des Programms', en: 'State of the programme' },
      admin: { position: 'sidebar' },
    },
    partialDateField({
      name: 'stateAsOf',
      label: { de: 'Das galt am', en: 'This held on' },
      admin: { position: 'sidebar' },
    }),
    {
      name: 'stateNote',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: { de: 'Was über den Stand bekannt ist', en: 'What is known of the state' },
    },
    positionField,
    slugField(),
    reviewedTextField,
    ...languageStateFields,
    planColumn,
    internalNoteField,
  ],
};
