import type { CollectionConfig } from 'payload';
import { editors, keptOrStaff, staff, trashByEditors } from '../access.ts';
import { redrawPicture } from '../fields/picture.ts';
import { refuseMissingFile } from '../hooks/missing-file.ts';
import { finishUpload, noteUpload, prepareUpload, undoUpload } from '../hooks/whole-upload.ts';

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { de: 'Bild', en: 'Picture' }, plural: { de: 'Bilder', en: 'Pictures' } },
  trash: true,
  admin: {
    group: { de: 'Website', en: 'Site' },
    useAsTitle: 'filename',
    description: {
      de: 'JPEG, PNG, WebP oder AVIF bis 5 MB. Bilder werden neu gezeichnet; Aufnahmeort und Ähnliches gehen dabei verloren.',
      en: 'JPEG, PNG, WebP or AVIF up to 5 MB. Pictures are redrawn; where they were taken and the like is lost.',
    },
  },
  access: {
    read: keptOrStaff,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: trashByEditors,
    unlock: editors,
  },
  upload: {
    staticDir: 'data/media',
    handlers: [refuseMissingFile],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [redrawPicture, prepareUpload],
    beforeValidate: [noteUpload],
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
          de: 'Für alle, die das Bild nicht sehen. In beiden Sprachen nötig.',
          en: 'For everyone who does not see the picture. Needed in both languages.',
        },
      },
      fields: [
        { name: 'de', type: 'text', required: true, maxLength: 300, label: { de: 'Auf Deutsch', en: 'In German' } },
        { name: 'en', type: 'text', required: true, maxLength: 300, label: { de: 'Auf Englisch', en: 'In English' } },
      ],
    },
  ],
};
