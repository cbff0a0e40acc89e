import type { Field } from 'payload';
import { countedThings, scopes } from '../../domain/facts/fun-fact.ts';
import { options } from './options.ts';

/** What a number counts: the forms of a link are never mixed up. */
export const countedField: Field = {
  name: 'counted',
  type: 'select',
  required: true,
  defaultValue: 'other',
  options: options(countedThings, {
    partnerships: { de: 'Partnerschaften', en: 'partnerships' },
    friendships: { de: 'Freundschaften', en: 'friendships' },
    'partnerships-and-friendships': { de: 'Partnerschaften und Freundschaften', en: 'partnerships and friendships' },
    contacts: { de: 'Kontakte', en: 'contacts' },
    links: { de: 'Verbindungen aller Art', en: 'links of every kind' },
    other: { de: 'etwas anderes', en: 'something else' },
  }),
  label: { de: 'Was gezählt wird', en: 'What is counted' },
  admin: {
    description: {
      de: 'Partnerschaften und Freundschaften werden oft vermischt. Bitte genau angeben.',
      en: 'Partnerships and friendships are often mixed up. Please be exact.',
    },
  },
};

/** What it counts, in words, where it is none of these. */
export const countedLabelField: Field = {
  name: 'countedLabel',
  type: 'text',
  localized: true,
  maxLength: 120,
  label: { de: 'Etwas anderes, nämlich', en: 'Something else, namely' },
  admin: {
    description: {
      de: 'Zum Beispiel: Kommunen, Teilnehmende, Euro.',
      en: 'For example: municipalities, participants, euros.',
    },
  },
};

/** Where it was counted. */
export const scopeField: Field = {
  name: 'scope',
  type: 'select',
  required: true,
  defaultValue: 'nrw',
  options: options(scopes, {
    nrw: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
    germany: { de: 'Deutschland', en: 'Germany' },
    europe: { de: 'Europa', en: 'Europe' },
    world: { de: 'Welt', en: 'World' },
  }),
  label: { de: 'Raum', en: 'Scope' },
};
