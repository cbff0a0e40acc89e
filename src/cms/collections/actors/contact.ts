import type { Field } from 'payload';
import { countryOptions } from '../../fields/country.ts';
import { emailField } from '../../fields/email.ts';
import { partialDateField } from '../../fields/partial-date.ts';
import { telephoneField } from '../../fields/telephone.ts';
import { addressField } from '../../fields/web-address.ts';

/** How an actor is reached by telephone, by e-mail and by post: as a body, never as one of its people. */
export const contact: Field = {
  name: 'contact',
  type: 'group',
  label: { de: 'Kontakt', en: 'Contact' },
  admin: {
    description: {
      de: 'Nur Anschlüsse und Postfächer der Stelle, nie die einer Person. Was nicht sicher ist, bleibt leer.',
      en: 'Lines and mailboxes of the organisation only, never a person’s. What is not certain stays empty.',
    },
  },
  fields: [
    telephoneField({
      admin: {
        description: {
          de: 'Die Zentrale, wie Sie es gewohnt sind, zum Beispiel 0231 838 00 46; gespeichert wird die internationale Form.',
          en: 'The switchboard as you are used to writing it, for example 0231 838 00 46; it is stored in international form.',
        },
      },
    }),
    emailField({
      admin: {
        description: {
          de: 'Ein Postfach der Stelle, zum Beispiel info@…',
          en: 'A mailbox of the organisation, for example info@…',
        },
      },
    }),
    addressField({
      name: 'page',
      label: { de: 'Kontaktseite', en: 'Contact page' },
      admin: {
        description: {
          de: 'Die Seite mit dem Kontaktformular oder den Ansprechstellen.',
          en: 'The page with the contact form or the people in charge.',
        },
      },
    }),
    {
      name: 'streetAddress',
      type: 'text',
      maxLength: 120,
      label: { de: 'Straße und Hausnummer', en: 'Street address' },
    },
    { name: 'postalCode', type: 'text', maxLength: 12, label: { de: 'Postleitzahl', en: 'Postal code' } },
    {
      name: 'addressLocality',
      type: 'text',
      maxLength: 80,
      label: { de: 'Ort, wie die Post ihn schreibt', en: 'Town as the post writes it' },
      admin: {
        description: {
          de: 'Nur, wenn er anders heißt als der Sitz: zum Beispiel „Strasbourg Cedex“.',
          en: 'Only where it differs from the seat, for example “Strasbourg Cedex”.',
        },
      },
    },
    {
      name: 'addressCountry',
      type: 'select',
      label: { de: 'Land der Anschrift', en: 'Country of the address' },
      options: countryOptions,
    },
    partialDateField({
      name: 'confirmedOn',
      label: { de: 'Kontakt bestätigt', en: 'Contact confirmed' },
      admin: {
        components: { afterInput: ['./typed/confirmed-today.tsx#ConfirmedToday'] },
        description: {
          de: 'Wann jemand zuletzt gesehen hat, dass Telefon, E-Mail und Anschrift stimmen. Steht auf der Website.',
          en: 'When somebody last saw that telephone, e-mail and address are right. The site shows it.',
        },
      },
    }),
  ],
};
