import type { CollectionConfig } from 'payload';
import { contentAccess } from '../access.ts';
import { internalNoteField } from '../fields/internal-note.ts';
import { languageStateFields } from '../fields/language-states.ts';
import { pastDayField } from '../fields/past-day.ts';
import { reviewedTextField } from '../fields/reviewed-text.ts';
import { slugField } from '../fields/slug.ts';
import type { FoundBy } from '../finding/found-by.ts';
import { forgetConfirmation } from '../hooks/forget-confirmation.ts';
import { formerSlugsField, rememberSlugs } from '../hooks/former-slugs.ts';
import { noteChange, noteDeletion } from '../hooks/note-appearance.ts';
import { planColumn } from '../planning/fields.ts';
import { livePreviewOf, previewOf } from '../preview.ts';
import { reviewEndpoint } from '../review/endpoint.ts';
import { channels } from './actors/channels.ts';
import { classification } from './actors/classification.ts';
import { contact } from './actors/contact.ts';
import { history } from './actors/history.ts';
import { historySinceField } from './actors/history-since.ts';
import { identity } from './actors/identity.ts';
import { offers } from './actors/offers.ts';
import { reviewFields } from './actors/review.ts';

export const Actors: CollectionConfig = {
  slug: 'actors',
  labels: { singular: { de: 'Akteur', en: 'Actor' }, plural: { de: 'Akteure', en: 'Actors' } },
  custom: {
    foundBy: {
      title: 'name',
      fields: [
        'name',
        'names.value',
        'seat',
        'parentName',
        'links.url',
        'contact.email',
        'contact.telephone',
        'resources.title',
        'resources.url',
        'slug',
        'formerSlugs',
        'partnerCountries',
      ],
      words: {
        de: 'Name, Abkürzung, früherem Namen oder Webadresse',
        en: 'name, abbreviation, former name or web address',
      },
    },
  } satisfies FoundBy,
  trash: true,
  disableDuplicate: true,
  defaultSort: 'name',
  admin: {
    group: { de: 'Inhalte', en: 'Content' },
    useAsTitle: 'name',
    pagination: { defaultLimit: 50, limits: [20, 50, 100] },
    defaultColumns: ['name', 'germanState', 'englishState', 'plan', 'lifecycle', 'reviewedOn', 'updatedAt'],
    description: {
      de: 'Die Stellen, die kommunale Partnerschaften tragen. Veröffentlichte Änderungen stehen sofort auf der Website.',
      en: 'The institutions that carry municipal partnerships. Published changes are on the site at once.',
    },
    components: { beforeListTable: ['./import/import-link.tsx#ImportListLink'] },
    preview: previewOf('actors'),
    livePreview: livePreviewOf('actors'),
  },
  access: contentAccess,
  versions: { maxPerDoc: 100, drafts: true },
  endpoints: [reviewEndpoint],
  hooks: { beforeChange: [rememberSlugs], afterChange: [noteChange], afterDelete: [noteDeletion, forgetConfirmation] },
  fields: [
    {
      name: 'missing',
      type: 'ui',
      label: { de: 'Was noch fehlt', en: 'What is missing' },
      admin: {
        position: 'sidebar',
        components: { Field: './missing-note.tsx#MissingNote' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    {
      name: 'openReports',
      type: 'ui',
      label: { de: 'Offene Rückmeldungen', en: 'Open reports' },
      admin: {
        components: { Field: './reports/open-reports.tsx#OpenReports' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    {
      type: 'tabs',
      tabs: [
        { label: { de: 'Wer es ist', en: 'Who it is' }, fields: identity },
        { label: { de: 'Kontakt', en: 'Contact' }, fields: [contact, channels] },
        { label: { de: 'Einordnung', en: 'Classification' }, fields: classification },
        { label: { de: 'Angebote', en: 'Resources' }, fields: offers },
        { label: { de: 'Werdegang', en: 'History' }, fields: history },
      ],
    },
    slugField({ localized: true }),
    formerSlugsField,
    pastDayField({
      name: 'reviewedOn',
      label: { de: 'Geprüft am', en: 'Reviewed on' },
      admin: {
        position: 'sidebar',
        components: { afterInput: ['./typed/still-right.tsx#StillRight'] },
        description: {
          de: 'Wann jemand den ganzen Eintrag mit der Wirklichkeit verglichen hat. Steht als „Stand“ auf der Website.',
          en: 'When somebody last compared the whole entry with the world. The site shows it.',
        },
      },
    }),
    ...reviewFields,
    {
      name: 'confirmation',
      type: 'ui',
      label: { de: 'Bestätigung durch die Stelle', en: 'Confirmation by the body' },
      admin: {
        position: 'sidebar',
        components: { Field: './confirmations/body-note.tsx#BodyNote' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    historySinceField,
    reviewedTextField,
    ...languageStateFields,
    planColumn,
    internalNoteField,
  ],
};
