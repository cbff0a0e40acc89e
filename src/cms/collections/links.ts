import type { CollectionConfig } from 'payload';
import { linkStates } from '../../domain/links/state.ts';
import { stateWords } from '../../domain/links/words.ts';
import { editors, nobody } from '../access.ts';
import { options } from '../fields/options.ts';
import { linkEndpoints } from '../links/endpoints.ts';

const kept = { hidden: true, disableListColumn: true, disableListFilter: true, readOnly: true } as const;

/**
 * Each page elsewhere that the directory leads to, once, however many texts, fields and facts do: how it is, and what
 * was seen when. Only the site itself writes it; where it is used is worked out from the documents.
 */
export const Links: CollectionConfig = {
  slug: 'links',
  labels: { singular: { de: 'Link', en: 'Link' }, plural: { de: 'Links', en: 'Links' } },
  defaultSort: 'state',
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    group: { de: 'Ordnung', en: 'Classification' },
    useAsTitle: 'target',
    defaultColumns: ['target', 'state', 'checkedOn'],
    listSearchableFields: ['target'],
    description: {
      de: 'Alle Seiten anderswo, auf die das Verzeichnis verweist, jede einmal. Wer einen Link öffnet, sieht, wo er steht, und kann ihn überall auf einmal ersetzen. Leer, solange die Administration „Links prüfen“ nicht eingeschaltet hat.',
      en: 'All pages elsewhere that the directory leads to, each once. Open a link to see where it stands, and to replace it everywhere at once. Empty until the administration has switched on “Checking links”.',
    },
  },
  access: { read: editors, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  endpoints: linkEndpoints,
  fields: [
    {
      name: 'report',
      type: 'ui',
      label: { de: 'Bericht', en: 'Report' },
      admin: { components: { Field: './links/link-report.tsx#LinkReport' }, disableListColumn: true },
    },
    {
      name: 'target',
      type: 'text',
      required: true,
      unique: true,
      label: { de: 'Adresse', en: 'Address' },
      admin: { ...kept, disableListColumn: false, disableListFilter: false },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: options(linkStates, stateWords),
      label: { de: 'Stand', en: 'State' },
      admin: { ...kept, disableListColumn: false, disableListFilter: false },
    },
    {
      name: 'checkedOn',
      type: 'date',
      label: { de: 'Zuletzt nachgesehen', en: 'Last looked at' },
      admin: { ...kept, disableListColumn: false, disableListFilter: false },
    },
    { name: 'dueOn', type: 'date', required: true, label: { de: 'Wieder am', en: 'Again on' }, admin: kept },
    { name: 'tries', type: 'json', label: { de: 'Was gesehen wurde', en: 'What was seen' }, admin: kept },
    { name: 'copy', type: 'json', label: { de: 'Archivierte Fassung', en: 'Archived copy' }, admin: kept },
    { name: 'askedArchiveOn', type: 'date', label: { de: 'Archiv gefragt', en: 'Archive asked' }, admin: kept },
    {
      name: 'vouched',
      type: 'json',
      label: { de: 'Konten laut der Website', en: 'Accounts by the site' },
      admin: kept,
    },
    { name: 'marks', type: 'json', label: { de: 'Merkmale des Stands', en: 'Marks of the state' }, admin: kept },
  ],
};
