import type { CollectionConfig, TextFieldSingleValidation, TextFieldValidation } from 'payload';
import { text } from 'payload/shared';
import { editors, staff, trashByEditors } from '../access.ts';
import { redrawPicture, refuseForeignPicture } from '../fields/picture.ts';
import type { FoundBy } from '../finding/found-by.ts';
import { refuseMissingFile } from '../hooks/missing-file.ts';
import { fetchPicture, forgetPicture } from '../hooks/shared-pictures.ts';
import { tellVersion } from '../hooks/told-version.ts';
import { finishUpload, noteUpload, prepareUpload, undoUpload } from '../hooks/whole-upload.ts';
import { shownOrStaff } from '../shown-pictures.ts';

const lengthAlone: TextFieldSingleValidation = (value, options) =>
  (text as TextFieldValidation)(value, { ...options, required: false } as Parameters<TextFieldValidation>[1]);

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { de: 'Bild', en: 'Picture' }, plural: { de: 'Bilder', en: 'Pictures' } },
  custom: {
    foundBy: {
      title: 'filename',
      fields: ['filename', 'alt.de', 'alt.en'],
      words: { de: 'Dateiname oder Beschreibung', en: 'file name or description' },
    },
  } satisfies FoundBy,
  trash: true,
  disableDuplicate: true,
  admin: {
    group: { de: 'Website', en: 'Site' },
    useAsTitle: 'filename',
    description: {
      de: 'JPEG, PNG, WebP oder AVIF bis 5 MB. Bilder werden neu gezeichnet; Aufnahmeort und Ähnliches gehen dabei verloren.',
      en: 'JPEG, PNG, WebP or AVIF up to 5 MB. Pictures are redrawn; where they were taken and the like is lost.',
    },
  },
  access: {
    read: shownOrStaff,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: trashByEditors,
    unlock: editors,
  },
  upload: {
    staticDir: 'data/media',
    handlers: [fetchPicture, refuseMissingFile, tellVersion],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [refuseForeignPicture, redrawPicture, prepareUpload],
    beforeValidate: [noteUpload],
    afterDelete: [forgetPicture],
    afterOperation: [finishUpload],
    afterError: [undoUpload],
  },
  fields: [
    {
      name: 'alt',
      type: 'group',
      label: { de: 'Was auf dem Bild zu sehen ist', en: 'What the picture shows' },
      admin: {
        description: {
          de: 'Für alle, die das Bild nicht sehen, zum Beispiel: Kinder pflanzen einen Baum vor dem Rathaus. Fehlt das Englische, zeigt die Website das Deutsche.',
          en: 'For everyone who does not see the picture, for example: children plant a tree before the town hall. Where English is missing the site shows the German.',
        },
      },
      fields: [
        { name: 'de', type: 'text', required: true, maxLength: 300, label: { de: 'Auf Deutsch', en: 'In German' } },
        {
          name: 'en',
          type: 'text',
          // To the database: without English it holds an empty text.
          required: true,
          maxLength: 300,
          label: { de: 'Auf Englisch', en: 'In English' },
          validate: lengthAlone,
          hooks: { beforeValidate: [({ value, operation }) => value ?? (operation === 'create' ? '' : value)] },
          admin: { components: { Field: './optional-text.tsx#OptionalText' } },
        },
      ],
    },
  ],
};
