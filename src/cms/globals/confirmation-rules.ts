import type { GlobalConfig } from 'payload';
import { admins, nobody } from '../access.ts';

/** Whether the site asks the bodies themselves whether their entries are right. */
export const ConfirmationRules: GlobalConfig = {
  slug: 'confirmation-rules',
  label: { de: 'Bestätigung durch die Stellen', en: 'Confirmation by the bodies' },
  admin: {
    hidden: ({ user }) => user?.role !== 'admin',
    group: { de: 'Website', en: 'Site' },
    description: {
      de: 'Ob die Website die Stellen selbst fragt, ob ihr Eintrag stimmt.',
      en: 'Whether the site asks the bodies themselves whether their entries are right.',
    },
  },
  access: { read: admins, update: admins, readVersions: nobody },
  fields: [
    {
      name: 'asksBodies',
      type: 'checkbox',
      defaultValue: false,
      label: { de: 'Stellen einmal im Jahr fragen', en: 'Ask bodies once a year' },
      admin: {
        description: {
          de: 'Die Website schickt jeder Stelle einmal im Jahr eine E-Mail an ihr allgemeines Postfach (info@…, nie an eine Person) mit einem Link, unter dem sie ihren Eintrag ohne Konto bestätigt oder Änderungen vorschlägt; höchstens 20 E-Mails am Tag.',
          en: 'Once a year the site sends each body an e-mail to its general mailbox (info@…, never to a person) with a link by which it confirms its entry or proposes changes, without an account; 20 e-mails a day at most.',
        },
      },
    },
  ],
};
