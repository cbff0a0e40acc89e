import type { Field, GlobalConfig } from 'payload';
import { navigationTargets } from '../../domain/site.ts';
import { editorsOrEnglishByTranslators, publishedOrStaffGlobal, staff } from '../access.ts';
import { emailField } from '../fields/email.ts';
import type { NamedBy } from '../fields/named-rows.ts';
import { options } from '../fields/options.ts';
import { requiredText } from '../fields/required-text.ts';
import { telephoneField } from '../fields/telephone.ts';

const contact: Field[] = [
  {
    name: 'organization',
    type: 'text',
    required: true,
    maxLength: 120,
    label: { de: 'Organisation', en: 'Organisation' },
  },
  {
    name: 'entry',
    type: 'relationship',
    relationTo: 'actors',
    label: { de: 'Eigener Eintrag', en: 'Own entry' },
    admin: {
      description: {
        de: 'Der Eintrag Ihrer Organisation im Verzeichnis. Er zeigt Anschrift, Telefon und E-Mail von hier, damit sie nur an einer Stelle stehen.',
        en: 'Your organisation’s entry in the directory. It shows the address, telephone and e-mail from here, so that they stand in one place only.',
      },
    },
  },
  {
    name: 'streetAddress',
    type: 'text',
    required: true,
    maxLength: 120,
    label: { de: 'Straße und Hausnummer', en: 'Street address' },
  },
  { name: 'postalCode', type: 'text', required: true, maxLength: 12, label: { de: 'Postleitzahl', en: 'Postal code' } },
  { name: 'addressLocality', type: 'text', required: true, maxLength: 80, label: { de: 'Ort', en: 'Town' } },
  telephoneField({
    admin: {
      description: {
        de: 'Wie Sie es gewohnt sind, zum Beispiel 0231 838 00 46; gespeichert wird die internationale Form.',
        en: 'As you are used to writing it, for example 0231 838 00 46; it is stored in international form.',
      },
    },
  }),
  emailField({
    admin: {
      description: {
        de: 'Eine Adresse für Rückmeldungen, keine persönliche. Steht auf jeder Seite.',
        en: 'An address for feedback, not a personal one. Stands on every page.',
      },
    },
  }),
];

export const Site: GlobalConfig = {
  slug: 'site',
  label: { de: 'Name, Menü, Anschrift', en: 'Name, navigation, address' },
  admin: {
    group: { de: 'Website', en: 'Site' },
    description: {
      de: 'Was auf jeder Seite steht: Name, Menü, Anschrift.',
      en: 'What stands on every page: name, navigation, address.',
    },
  },
  access: { read: publishedOrStaffGlobal, readVersions: staff, update: editorsOrEnglishByTranslators },
  versions: { max: 100, drafts: true },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 60,
      label: { de: 'Name der Website', en: 'Name of the site' },
    },
    requiredText({ name: 'tagline', maxLength: 120, label: { de: 'Zusatz zum Namen', en: 'Tagline' } }),
    {
      name: 'intro',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { de: 'Einleitung der Startseite', en: 'Intro of the start page' },
      admin: {
        description: {
          de: 'Ohne Zahlen: Wie viele Akteure es sind, zählt die Website selbst.',
          en: 'Without numbers: the site counts the actors itself.',
        },
      },
    },
    {
      name: 'navigation',
      type: 'array',
      custom: { namedBy: ['target'] } satisfies NamedBy,
      minRows: 1,
      maxRows: 6,
      required: true,
      label: { de: 'Menü', en: 'Navigation' },
      labels: { singular: { de: 'Menüpunkt', en: 'Item' }, plural: { de: 'Menüpunkte', en: 'Items' } },
      fields: [
        {
          name: 'target',
          type: 'select',
          required: true,
          label: { de: 'Führt zu', en: 'Leads to' },
          options: options(navigationTargets, {
            directory: { de: 'Verzeichnis', en: 'Directory' },
            funding: { de: 'Wer bezahlt das?', en: 'Who pays for it?' },
            countries: { de: 'Partnerländer', en: 'Partner countries' },
            facts: { de: 'Zahlen und Fakten', en: 'Facts' },
            basics: { de: 'Grundlagen', en: 'Basics' },
            about: { de: 'Über uns', en: 'About' },
            contact: { de: 'Kontakt', en: 'Contact' },
          }),
        },
      ],
    },
    { name: 'contact', type: 'group', label: { de: 'Anschrift', en: 'Contact' }, fields: contact },
  ],
};
