import type { Field } from 'payload';
import { resourceKinds } from '../../../domain/actors/actor.ts';
import type { NamedBy } from '../../fields/named-rows.ts';
import { options } from '../../fields/options.ts';
import { partialDateField } from '../../fields/partial-date.ts';
import { requiredText } from '../../fields/required-text.ts';
import { languageField, targetFields } from '../../fields/web-address.ts';

/** What an actor offers at addresses of its own. */
export const offers: Field[] = [
  {
    name: 'resources',
    type: 'array',
    custom: { namedBy: ['title', 'kind'] } satisfies NamedBy,
    maxRows: 60,
    label: { de: 'Angebote und Quellen', en: 'Resources' },
    labels: { singular: { de: 'Angebot', en: 'Resource' }, plural: { de: 'Angebote', en: 'Resources' } },
    admin: {
      description: {
        de: 'Studien, Datenbanken, Stellungnahmen: alles, was eine eigene Adresse hat.',
        en: 'Studies, databases, statements: everything that has an address of its own.',
      },
    },
    fields: [
      requiredText({
        name: 'title',
        maxLength: 300,
        label: { de: 'Titel', en: 'Title' },
        admin: { description: { de: 'Sagt, was dort steht, nie „hier“.', en: 'Says what is there, never “here”.' } },
      }),
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: { de: 'Art', en: 'Kind' },
        options: options(resourceKinds, {
          overview: { de: 'Überblick', en: 'Overview' },
          database: { de: 'Datenbank', en: 'Database' },
          'partner-search': { de: 'Partnersuche', en: 'Partner search' },
          statement: { de: 'Stellungnahme', en: 'Statement' },
          study: { de: 'Studie', en: 'Study' },
          handbook: { de: 'Handreichung', en: 'Handbook' },
          magazine: { de: 'Zeitschrift', en: 'Magazine' },
          news: { de: 'Meldung', en: 'News' },
          award: { de: 'Auszeichnung', en: 'Award' },
          programme: { de: 'Programm', en: 'Programme' },
          'research-service': { de: 'Rechercheservice', en: 'Research service' },
          network: { de: 'Netzwerk', en: 'Network' },
        }),
      },
      ...targetFields,
      languageField(),
      partialDateField({ name: 'date', label: { de: 'Datum', en: 'Date' }, mayBeToCome: true }),
    ],
  },
];
