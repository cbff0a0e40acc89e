import type { CollectionConfig } from 'payload';
import { locales } from '../../i18n/locales.ts';
import { editors, nobody } from '../access.ts';
import { wholeNumberField } from '../fields/number.ts';
import { options } from '../fields/options.ts';
import { pickedFromList } from '../fields/picked-from-list.ts';
import { keepAsSearchWord } from '../hooks/keep-as-search-word.ts';

const onlyRead = { readOnly: true, disableBulkEdit: true } as const;

/**
 * What visitors looked for and found nothing by: the words, the language, how often, the last day. Nothing of them.
 * Staff make search words of them, or delete them.
 */
export const MissedSearches: CollectionConfig = {
  slug: 'missed-searches',
  labels: {
    singular: { de: 'Suche ohne Treffer', en: 'Search without a result' },
    plural: { de: 'Suchen ohne Treffer', en: 'Searches without a result' },
  },
  defaultSort: '-count',
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    group: { de: 'Ordnung', en: 'Classification' },
    useAsTitle: 'words',
    defaultColumns: ['words', 'target', 'count', 'lastOn', 'language'],
    listSearchableFields: ['words'],
    description: {
      de: 'Wonach gesucht und nichts gefunden wurde. Wählen Sie in der Liste, wozu eine Suche gehört: Ihre Wörter werden dort sofort zu Suchwörtern.',
      en: 'What was searched for without a result. Choose in the list what a search belongs to: its words become search words there at once.',
    },
    components: { beforeListTable: ['./missed/targets.tsx#Targets'] },
  },
  access: { read: editors, create: nobody, update: editors, delete: editors, unlock: nobody },
  hooks: { afterChange: [keepAsSearchWord] },
  fields: [
    { name: 'words', type: 'text', required: true, label: { de: 'Gesucht', en: 'Searched for' }, admin: onlyRead },
    {
      name: 'target',
      type: 'ui',
      label: { de: 'Gehört zu', en: 'Belongs to' },
      admin: { components: { Cell: './missed/target-cell.tsx#TargetCell' }, disableBulkEdit: true },
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'actors',
      label: { de: 'Als Suchwort hinzufügen zu: Eintrag', en: 'Add as a search word to: entry' },
      admin: {
        ...pickedFromList,
        disableBulkEdit: true,
        description: {
          de: 'Mit dem Speichern stehen die Wörter dort unter „Suchwörter“, und die Suche findet danach.',
          en: 'Saving puts the words there under “Search words”, and the search finds by them.',
        },
      },
    },
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'categories',
      label: { de: 'Als Suchwort hinzufügen zu: Kategorie', en: 'Add as a search word to: category' },
      admin: {
        disableBulkEdit: true,
        description: {
          de: 'Das Gleiche für alle Einträge einer Kategorie auf einmal.',
          en: 'The same for all entries of a category at once.',
        },
      },
    },
    wholeNumberField(
      { name: 'count', min: 1, required: true, label: { de: 'Wie oft', en: 'How often' }, admin: onlyRead },
      'number',
    ),
    { name: 'lastOn', type: 'text', required: true, label: { de: 'Zuletzt am', en: 'Last on' }, admin: onlyRead },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: options(locales, { de: { de: 'Deutsch', en: 'German' }, en: { de: 'Englisch', en: 'English' } }),
      label: { de: 'Sprache der Seite', en: 'Language of the page' },
      admin: onlyRead,
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: { de: 'Schlüssel', en: 'Key' },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true, readOnly: true },
    },
  ],
};
