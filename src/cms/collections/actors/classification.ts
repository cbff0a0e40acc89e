import type { Field } from 'payload';
import { bodyKinds } from '../../../domain/actors/actor.ts';
import { countryOptions } from '../../fields/country.ts';
import { wholeNumberField } from '../../fields/number.ts';
import { options } from '../../fields/options.ts';
import { pickedFromList } from '../../fields/picked-from-list.ts';
import { searchWordsField } from '../../fields/search-words.ts';

/** What kind of body an actor is, where it belongs, and what visitors filter by. */
export const classification: Field[] = [
  {
    name: 'bodyKind',
    type: 'select',
    required: true,
    defaultValue: 'organisation',
    options: options(bodyKinds, {
      organisation: { de: 'Organisation', en: 'Organisation' },
      unit: { de: 'Teil einer Organisation', en: 'Unit of an organisation' },
      group: { de: 'Gruppe', en: 'Group' },
      'contact-point': { de: 'Kontaktstelle', en: 'Contact point' },
    }),
    label: { de: 'Form', en: 'Form' },
    admin: {
      description: {
        de: 'Ist es eine eigene Organisation oder Teil einer anderen?',
        en: 'Is it an organisation of its own or part of another?',
      },
    },
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'actors',
    label: { de: 'Gehört zu (Eintrag)', en: 'Belongs to (entry)' },
    admin: {
      ...pickedFromList,
      description: {
        de: 'Wenn die größere Stelle selbst im Verzeichnis steht.',
        en: 'If the larger body is listed itself.',
      },
    },
  },
  {
    name: 'parentName',
    type: 'text',
    localized: true,
    maxLength: 300,
    label: { de: 'Gehört zu (ohne Eintrag)', en: 'Belongs to (not listed)' },
    admin: {
      description: { de: 'Name der größeren Stelle, wenn sie keinen Eintrag hat.', en: 'Its name if it has no entry.' },
    },
  },
  {
    name: 'seat',
    type: 'text',
    localized: true,
    maxLength: 100,
    label: { de: 'Sitz', en: 'Seat' },
    admin: { description: { de: 'Die Stadt, zum Beispiel Brüssel.', en: 'The town, for example Brussels.' } },
  },
  wholeNumberField(
    {
      name: 'foundingYear',
      min: 500,
      max: 2100,
      label: { de: 'Gegründet', en: 'Founded' },
      admin: { description: { de: 'Das Jahr. Unbekanntes bleibt leer.', en: 'The year. Leave empty if unknown.' } },
    },
    'year',
  ),
  {
    name: 'categories',
    type: 'relationship',
    relationTo: 'categories',
    hasMany: true,
    maxRows: 40,
    label: { de: 'Kategorien', en: 'Categories' },
    admin: {
      components: { Field: './categories/category-field.tsx#CategoryField' },
      description: {
        de: 'Regionaler Schwerpunkt, Art der Stelle und wobei sie hilft. Danach filtern Besucherinnen und Besucher. „Hilft bei“ zeigt die Website nur, wenn ein Satz oder Angebot des Eintrags davon spricht.',
        en: 'Regional focus, kind of body and what it helps with. Visitors filter by these. “Helps with” is shown only where a sentence or resource of the entry speaks of it.',
      },
    },
  },
  {
    name: 'partnerCountries',
    type: 'select',
    hasMany: true,
    options: countryOptions,
    label: { de: 'Partnerländer', en: 'Partner countries' },
    admin: {
      description: {
        de: 'Nur wenn sich die Stelle bestimmten Ländern widmet.',
        en: 'Only if the body is devoted to particular countries.',
      },
    },
  },
  searchWordsField,
];
