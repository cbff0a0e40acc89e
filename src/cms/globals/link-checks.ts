import type { GlobalConfig } from 'payload';
import { admins, editors, nobody } from '../access.ts';

/** Whether the site looks at the pages elsewhere that it leads to: off until an admin switches it on. */
export const LinkChecks: GlobalConfig = {
  slug: 'link-checks',
  label: { de: 'Links prüfen', en: 'Checking links' },
  admin: {
    hidden: ({ user }) => user?.role !== 'admin',
    group: { de: 'Website', en: 'Site' },
    description: {
      de: 'Ob die Website nachts nachsieht, ob es die Seiten noch gibt, auf die sie verweist.',
      en: 'Whether the site looks at night whether the pages that it leads to are still there.',
    },
  },
  access: { read: editors, update: admins, readVersions: nobody },
  fields: [
    {
      name: 'isOn',
      type: 'checkbox',
      defaultValue: false,
      label: { de: 'Links jede Nacht prüfen', en: 'Check links every night' },
      admin: {
        description: {
          de: 'Ruft jede Nacht höchstens 100 der verlinkten Seiten auf, höflich und unter eigenem Namen; was an drei verschiedenen Tagen nicht zu erreichen war, steht Besuchern nur noch als Text da, und Sie finden es unter „Heute“.',
          en: 'Calls up at most 100 of the linked pages each night, politely and under its own name; what could not be reached on three different days stands as text for visitors, and you find it under “Today”.',
        },
      },
    },
    {
      name: 'asksArchive',
      type: 'checkbox',
      defaultValue: false,
      label: { de: 'Archivierte Fassungen suchen', en: 'Look for archived copies' },
      admin: {
        description: {
          de: 'Fragt das Internet Archive (archive.org) nach einer Kopie jeder Seite, die tot ist, und zeigt sie Besuchern mit ihrem Datum; dabei erfährt das Archiv die Adresse der Seite.',
          en: 'Asks the Internet Archive (archive.org) for a copy of each page that is dead, and shows it to visitors with its date; the archive learns the address of the page.',
        },
      },
    },
  ],
};
