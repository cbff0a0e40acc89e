import type { CollectionConfig } from 'payload';
import { topics } from '../../domain/facts/fun-fact.ts';
import { contentAccess } from '../access.ts';
import { languageStateFields } from '../fields/language-states.ts';
import { options } from '../fields/options.ts';
import { pickedFromList } from '../fields/picked-from-list.ts';
import { positionField } from '../fields/position.ts';
import { requiredText } from '../fields/required-text.ts';
import { reviewedTextField } from '../fields/reviewed-text.ts';
import { slugField } from '../fields/slug.ts';
import type { FoundBy } from '../finding/found-by.ts';
import { planColumn } from '../planning/fields.ts';
import { livePreviewOf, previewOf } from '../preview.ts';
import { meaning } from './fun-facts/meaning.ts';
import { ranking } from './fun-facts/ranking.ts';
import { statement } from './fun-facts/statement.ts';

export const FunFacts: CollectionConfig = {
  slug: 'fun-facts',
  labels: { singular: { de: 'Zahl oder Fakt', en: 'Fun fact' }, plural: { de: 'Zahlen und Fakten', en: 'Fun facts' } },
  custom: {
    foundBy: {
      title: 'title',
      fields: [
        'title',
        'sentence',
        'rows.country',
        'rows.name',
        'country',
        'countedLabel',
        'note',
        'sources.name',
        'sources.url',
        'slug',
      ],
      words: { de: 'Titel, Satz, Land oder Quelle', en: 'title, sentence, country or source' },
    },
  } satisfies FoundBy,
  trash: true,
  disableDuplicate: true,
  defaultSort: 'position',
  admin: {
    group: { de: 'Inhalte', en: 'Content' },
    useAsTitle: 'title',
    pagination: { defaultLimit: 50, limits: [20, 50, 100] },
    defaultColumns: ['sentence', 'title', 'germanState', 'englishState', 'plan', 'topic', 'asOf'],
    description: {
      de: 'Jede Zahl mit Datum und Quelle. Rangplätze rechnet die Website aus.',
      en: 'Every number with its date and source. The site works out the places of a ranking.',
    },
    preview: previewOf('fun-facts'),
    livePreview: livePreviewOf('fun-facts'),
  },
  access: contentAccess,
  versions: { maxPerDoc: 100, drafts: true },
  fields: [
    requiredText({
      name: 'title',
      maxLength: 200,
      label: { de: 'Titel', en: 'Title' },
      admin: {
        description: {
          de: 'Bei einer Rangliste die Überschrift, sonst ein Stichwort, an dem Sie den Fakt wiederfinden.',
          en: 'The heading of a ranking; otherwise a keyword by which you find the fact again.',
        },
      },
    }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'statement',
      options: options(['statement', 'ranking'] as const, {
        statement: { de: 'ein Satz mit einer Zahl', en: 'a sentence with a number' },
        ranking: { de: 'eine Rangliste', en: 'a ranking' },
      }),
      label: { de: 'Art', en: 'Kind' },
    },
    ...statement,
    ...ranking,
    ...meaning,
    positionField,
    slugField({ from: 'title' }),
    {
      name: 'topic',
      type: 'select',
      required: true,
      defaultValue: 'numbers',
      options: options(topics, {
        numbers: { de: 'Zahlen', en: 'Numbers' },
        history: { de: 'Geschichte', en: 'History' },
        records: { de: 'Rekorde', en: 'Records' },
        awards: { de: 'Auszeichnungen', en: 'Awards' },
        funding: { de: 'Förderung', en: 'Funding' },
        events: { de: 'Termine', en: 'Events' },
        stories: { de: 'Geschichten', en: 'Stories' },
      }),
      label: { de: 'Thema', en: 'Topic' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'actors',
      type: 'relationship',
      relationTo: 'actors',
      hasMany: true,
      maxRows: 20,
      label: { de: 'Erscheint auch bei diesen Einträgen', en: 'Also shown with these entries' },
      admin: { ...pickedFromList, position: 'sidebar' },
    },
    reviewedTextField,
    ...languageStateFields,
    planColumn,
  ],
};
