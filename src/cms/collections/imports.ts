import type { CollectionConfig } from 'payload';
import { editors, nobody } from '../access.ts';
import { options } from '../fields/options.ts';
import { importEndpoints } from '../import/endpoints.ts';

/** Tables that were read in: who, when, which entries, and what was there before. Shown on a page of its own. */
export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: { de: 'Einlesung', en: 'Import' }, plural: { de: 'Einlesungen', en: 'Imports' } },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: editors, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  endpoints: importEndpoints,
  fields: [
    { name: 'fileName', type: 'text', maxLength: 300, label: { de: 'Datei', en: 'File' } },
    // By name, since accounts go one day.
    { name: 'by', type: 'text', maxLength: 300, label: { de: 'Wer', en: 'Who' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: { de: 'Stand', en: 'State' },
      options: options(['seen', 'done', 'undone'] as const, {
        seen: { de: 'angesehen', en: 'looked at' },
        done: { de: 'eingelesen', en: 'read in' },
        undone: { de: 'rückgängig gemacht', en: 'undone' },
      }),
    },
    { name: 'doneOn', type: 'date', label: { de: 'Eingelesen am', en: 'Read in on' } },
    { name: 'undoneOn', type: 'date', label: { de: 'Rückgängig gemacht am', en: 'Undone on' } },
    // What was in the file, for as long as it is only looked at.
    { name: 'table', type: 'json', label: { de: 'Tabelle', en: 'Table' } },
    { name: 'entries', type: 'json', label: { de: 'Einträge', en: 'Entries' } },
    { name: 'failure', type: 'json', label: { de: 'Was schiefging', en: 'What went wrong' } },
  ],
};
