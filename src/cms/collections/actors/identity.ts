import type { Field } from 'payload';
import { longestTagline, nameKinds } from '../../../domain/actors/actor.ts';
import { summaryEditor } from '../../editor.ts';
import type { NamedBy } from '../../fields/named-rows.ts';
import { options } from '../../fields/options.ts';
import { lasting, readable } from '../../fields/readable.ts';
import { requiredText } from '../../fields/required-text.ts';
import { textDates } from '../../fields/text-dates.ts';
import { languageField } from '../../fields/web-address.ts';
import type { Holding } from '../../hooks/clean-text.ts';

/** What an actor is called, and what it is in a few sentences. */
export const identity: Field[] = [
  requiredText({
    name: 'name',
    maxLength: 300,
    label: { de: 'Name', en: 'Name' },
    admin: {
      description: {
        de: 'So steht die Stelle in der Liste, ohne Abkürzung. Fehlt der englische Name, zeigt die Website den deutschen.',
        en: 'As it stands in the list, without the abbreviation. Where English is missing the site shows the German name.',
      },
    },
  }),
  {
    name: 'names',
    type: 'array',
    custom: { namedBy: ['value', 'kind'] } satisfies NamedBy,
    maxRows: 30,
    label: { de: 'Abkürzungen und weitere Namen', en: 'Abbreviations and further names' },
    labels: { singular: { de: 'Name', en: 'Name' }, plural: { de: 'Namen', en: 'Names' } },
    admin: {
      description: {
        de: 'Die erste Abkürzung steht auf dem gelben Schild. Frühere Namen bleiben hier, damit man sie findet.',
        en: 'The first abbreviation stands on the yellow sign. Former names stay here so that people find them.',
      },
    },
    fields: [
      { name: 'value', type: 'text', required: true, maxLength: 300, label: { de: 'Name', en: 'Name' } },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'acronym',
        label: { de: 'Art', en: 'Kind' },
        options: options(nameKinds, {
          label: { de: 'Name in einer weiteren Sprache', en: 'Name in a further language' },
          alias: { de: 'anderer Name', en: 'other name' },
          acronym: { de: 'Abkürzung', en: 'abbreviation' },
          former: { de: 'früherer Name', en: 'former name' },
        }),
      },
      languageField({ required: true, defaultValue: 'de' }),
    ],
  },
  {
    name: 'tagline',
    type: 'textarea',
    localized: true,
    maxLength: longestTagline,
    ...lasting({
      custom: { holds: 'line' satisfies Holding },
      label: { de: 'In einem Satz', en: 'In one sentence' },
      admin: {
        rows: 3,
        description: {
          de: 'Was die Stelle für Besucherinnen und Besucher tut: „Findet Veröffentlichungen zu …“. Steht unter dem Namen, in der Liste und in Suchmaschinen.',
          en: 'What the body does for visitors: “Finds publications on …”. Stands below the name, in the list and in search engines.',
        },
      },
    }),
  },
  {
    name: 'plainWords',
    type: 'textarea',
    localized: true,
    maxLength: 1200,
    ...readable({
      label: { de: 'In einfachen Worten', en: 'In plain words' },
      admin: {
        description: {
          de: 'Kurze Sätze ohne Fachwörter. Wenn das Feld gefüllt ist, steht es auf der Seite des Eintrags zuerst.',
          en: 'Short sentences without jargon. When filled, it comes first on the entry’s page.',
        },
      },
    }),
  },
  {
    name: 'summary',
    type: 'richText',
    localized: true,
    editor: summaryEditor,
    ...readable({
      label: { de: 'Zusammenfassung', en: 'Summary' },
      admin: {
        description: {
          de: 'Der erste Absatz steht in der Liste: zwei oder drei Sätze, die für sich stehen. Weiteres folgt auf der Seite des Eintrags. Linktexte sagen, wohin sie führen, nie „hier“.',
          en: 'The first paragraph stands in the list: two or three sentences that stand alone. The rest follows on the entry’s page. Link texts say where they lead, never “here”.',
        },
      },
    }),
  },
  textDates,
];
