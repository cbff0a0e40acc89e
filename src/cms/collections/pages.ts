import type { CollectionConfig } from 'payload';
import { pageKeys } from '../../domain/page.ts';
import { admins, editors, editorsOrEnglishByTranslators, publishedOrStaffGlobal, staff } from '../access.ts';
import { pageEditor } from '../editor.ts';
import { languageStateFields } from '../fields/language-states.ts';
import { options } from '../fields/options.ts';
import { lasting } from '../fields/readable.ts';
import { recurringDays } from '../fields/recurring-days.ts';
import { requiredText } from '../fields/required-text.ts';
import { reviewedTextField } from '../fields/reviewed-text.ts';
import { textDates } from '../fields/text-dates.ts';
import type { FoundBy } from '../finding/found-by.ts';
import { planColumn } from '../planning/fields.ts';
import { livePreviewOf, previewOf } from '../preview.ts';

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: { de: 'Seite', en: 'Page' }, plural: { de: 'Seiten', en: 'Pages' } },
  custom: {
    foundBy: {
      title: 'title',
      fields: ['title', 'key'],
      words: { de: 'Titel', en: 'title' },
    },
  } satisfies FoundBy,
  disableDuplicate: true,
  admin: {
    group: { de: 'Inhalte', en: 'Content' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'germanState', 'englishState', 'plan', 'key', 'updatedAt'],
    description: {
      de: 'Grundlagen, Über uns, Kontakt und die Seiten, die das Gesetz verlangt. Diese Seiten lassen sich ändern, aber nicht löschen.',
      en: 'Basics, about, contact and the pages the law asks for. They can be changed but not deleted.',
    },
    preview: previewOf('pages'),
    livePreview: livePreviewOf('pages'),
  },
  access: {
    read: publishedOrStaffGlobal,
    readVersions: staff,
    create: admins,
    update: editorsOrEnglishByTranslators,
    delete: () => false,
    unlock: editors,
  },
  versions: { maxPerDoc: 100, drafts: true },
  fields: [
    requiredText({ name: 'title', maxLength: 120, label: { de: 'Titel', en: 'Title' } }),
    {
      name: 'body',
      type: 'richText',
      localized: true,
      editor: pageEditor,
      ...lasting({ label: { de: 'Text', en: 'Text' }, admin: {} }),
    },
    textDates,
    recurringDays,
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: { de: 'Bild', en: 'Picture' },
      admin: {
        position: 'sidebar',
        description: { de: 'Steht über dem Text. Kann fehlen.', en: 'Stands above the text. Optional.' },
      },
    },
    {
      name: 'key',
      type: 'select',
      required: true,
      unique: true,
      label: { de: 'Welche Seite', en: 'Which page' },
      options: options(pageKeys, {
        basics: { de: 'Grundlagen', en: 'Basics' },
        about: { de: 'Über uns', en: 'About' },
        contact: { de: 'Kontakt', en: 'Contact' },
        imprint: { de: 'Impressum', en: 'Imprint' },
        privacy: { de: 'Datenschutz', en: 'Privacy' },
        accessibility: { de: 'Barrierefreiheit', en: 'Accessibility' },
      }),
      // Payload would take it out of an old version, too, and then miss it.
      access: { update: ({ req }) => req.context.isRestoringVersion === true },
      admin: { position: 'sidebar' },
    },
    reviewedTextField,
    ...languageStateFields,
    planColumn,
  ],
};
