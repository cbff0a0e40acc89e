import type { CollectionConfig } from 'payload';
import { contentAccess, nobodyOnField } from '../access.ts';
import { countryOptions } from '../fields/country.ts';
import { internalNoteField } from '../fields/internal-note.ts';
import { languageStateFields } from '../fields/language-states.ts';
import type { NamedBy } from '../fields/named-rows.ts';
import { pickedFromList } from '../fields/picked-from-list.ts';
import { requiredTextarea } from '../fields/required-text.ts';
import { reviewedTextField } from '../fields/reviewed-text.ts';
import { sourcesField } from '../fields/sources.ts';
import type { FoundBy } from '../finding/found-by.ts';
import { planColumn } from '../planning/fields.ts';
import { livePreviewOf, previewOf } from '../preview.ts';
import { counts } from './countries/counts.ts';
import { nameByCode } from './countries/name-by-code.ts';
import { places } from './countries/places.ts';

export const Countries: CollectionConfig = {
  slug: 'countries',
  labels: { singular: { de: 'Land', en: 'Country' }, plural: { de: 'Länder', en: 'Countries' } },
  custom: {
    foundBy: {
      title: 'name',
      fields: ['name', 'code', 'intro', 'helpers.reason', 'youthOffice.name', 'sources.name', 'sources.url'],
      words: { de: 'Land, Jugendwerk oder Quelle', en: 'country, youth office or source' },
    },
  } satisfies FoundBy,
  trash: true,
  disableDuplicate: true,
  defaultSort: 'name',
  admin: {
    group: { de: 'Inhalte', en: 'Content' },
    useAsTitle: 'name',
    pagination: { defaultLimit: 50, limits: [20, 50, 100] },
    defaultColumns: ['name', 'germanState', 'englishState', 'plan', 'updatedAt'],
    description: {
      de: 'Was auf der Seite eines Partnerlands steht und nirgends sonst. Fakten, Förderprogramme und Akteure zu dem Land zeigt die Seite von selbst.',
      en: 'What stands on the page of a partner country and nowhere else. Its facts, programmes and actors the page shows by itself.',
    },
    preview: previewOf('countries'),
    livePreview: livePreviewOf('countries'),
  },
  access: contentAccess,
  versions: { maxPerDoc: 100, drafts: true },
  hooks: { beforeValidate: [nameByCode] },
  fields: [
    {
      name: 'code',
      type: 'select',
      required: true,
      unique: true,
      options: countryOptions,
      label: { de: 'Welches Land', en: 'Which country' },
      admin: {
        description: {
          de: 'Jedes Land einmal. Name und Adresse der Seite entstehen daraus.',
          en: 'Each country once. The name and the address of the page are made from it.',
        },
      },
    },
    {
      name: 'name',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: { de: 'Name', en: 'Name' },
      access: { create: nobodyOnField, update: nobodyOnField },
      admin: {
        position: 'sidebar',
        description: { de: 'Entsteht aus dem Land.', en: 'Made from the country.' },
      },
    },
    requiredTextarea({
      name: 'intro',
      maxLength: 500,
      label: { de: 'Einleitung', en: 'Introduction' },
      admin: {
        description: {
          de: 'Ein oder zwei Sätze. Zahlen stehen darunter, mit Stand und Quelle.',
          en: 'One or two sentences. Numbers stand below, with date and source.',
        },
      },
    }),
    {
      name: 'helpers',
      type: 'array',
      custom: { namedBy: ['reason'] } satisfies NamedBy,
      maxRows: 20,
      label: { de: 'Wer hilft', en: 'Who helps' },
      labels: { singular: { de: 'Akteur', en: 'Actor' }, plural: { de: 'Akteure', en: 'Actors' } },
      admin: {
        description: {
          de: 'Akteure mit diesem Partnerland stehen von selbst da. Hier stehen weitere, jeder mit einem belegten Grund.',
          en: 'Actors with this partner country are there by themselves. Name others here, each with a reason that is known.',
        },
      },
      fields: [
        {
          name: 'actor',
          type: 'relationship',
          relationTo: 'actors',
          required: true,
          label: { de: 'Akteur', en: 'Actor' },
          admin: pickedFromList,
        },
        requiredTextarea({
          name: 'reason',
          maxLength: 300,
          label: { de: 'Was der Akteur für dieses Land tut', en: 'What the actor does for this country' },
        }),
      ],
    },
    ...places,
    ...counts,
    sourcesField,
    reviewedTextField,
    ...languageStateFields,
    planColumn,
    internalNoteField,
  ],
};
