import type { GlobalConfig } from 'payload';
import { admins, nobody } from '../access.ts';

/** What admins ask of accounts. */
export const AccountRules: GlobalConfig = {
  slug: 'account-rules',
  label: { de: 'Regeln für Konten', en: 'Rules for accounts' },
  admin: {
    hidden: ({ user }) => user?.role !== 'admin',
    group: { de: 'Website', en: 'Site' },
    description: { de: 'Was beim Anmelden verlangt wird.', en: 'What signing in asks for.' },
  },
  access: { read: admins, update: admins, readVersions: nobody },
  fields: [
    {
      name: 'secondFactorForAdmins',
      type: 'checkbox',
      defaultValue: false,
      label: { de: 'Administration nur mit zweitem Faktor', en: 'Admins with a second factor only' },
      admin: {
        description: {
          de: 'Wer die Rolle Administration hat, braucht beim Anmelden außer dem Passwort einen Code vom Handy. Wer das noch nicht eingerichtet hat, wird bei der nächsten Anmeldung hindurchgeführt.',
          en: 'Whoever has the admin role needs a code from the telephone besides the password. Whoever has not set it up yet is led through it at the next sign-in.',
        },
      },
    },
  ],
};
