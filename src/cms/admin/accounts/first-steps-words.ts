import type { Role } from '../../access.ts';

/** A thing done often, and where; the place is what follows the address of the admin. */
interface Way {
  what: string;
  how: string;
  place: string;
}

/** What the page that shows round says to everybody. */
export const words = {
  de: {
    heading: 'Erste Schritte',
    lead: 'Das Who is Who sagt auf Deutsch und Englisch, wer kommunale Partnerschaften trägt, fördert und berät. Hier pflegen Sie, was Besucherinnen und Besucher dort lesen. Was Sie speichern, ist zuerst ein Entwurf; auf der Website steht es, wenn es veröffentlicht ist.',
    role: 'Ihre Rolle: {role}',
    can: 'Das können Sie',
    cannot: 'Das können Sie nicht',
    ways: 'Das tun Sie am häufigsten',
    help: 'Wer hilft',
    handbook: 'Hier steht, wie alles geht.',
    toHandbook: 'Handbuch',
    admins: 'Bei Fragen und vergessenen Passwörtern hilft Ihnen die Administration:',
    onlyYou: 'Die Rolle Administration haben zurzeit nur Sie.',
    otherAdmins: 'Die Rolle Administration haben außer Ihnen:',
    account: 'Name, Sprache und Passwort ändern Sie unter',
    toAccount: 'Konto',
    toStart: 'Zur Startseite „Heute“',
  },
  en: {
    heading: 'First steps',
    lead: 'The Who is Who says in German and English who carries, funds and advises municipal partnerships. Here you keep what visitors read there. What you save is a draft at first; it is on the site when it is published.',
    role: 'Your role: {role}',
    can: 'What you can do',
    cannot: 'What you cannot do',
    ways: 'What you will do most',
    help: 'Who helps',
    handbook: 'it says how everything is done.',
    toHandbook: 'Handbook',
    admins: 'Questions are answered and forgotten passwords renewed by the admins:',
    onlyYou: 'Only you have the admin role at present.',
    otherAdmins: 'Besides you the admin role have:',
    account: 'You change name, language and password under',
    toAccount: 'Account',
    toStart: 'Let’s go: Today',
  },
};

interface Guide {
  can: string[];
  cannot: string[];
  ways: Way[];
}

const write = {
  de: 'Einträge, Zahlen und Fakten, Seiten und Bilder ändern, auf Deutsch und Englisch',
  en: 'Change entries, facts, pages and pictures, in German and English',
};
const publish = {
  de: 'Veröffentlichen, gleich oder geplant, und von der Website nehmen',
  en: 'Publish, at once or planned, and take off the site',
};
const deal = {
  de: 'Rückmeldungen bearbeiten, Tabellen einlesen und ausgeben',
  en: 'Deal with reports, read tables in and write them out',
};
const due = {
  de: { what: 'Sehen, was heute zu tun ist', how: 'Die Startseite nennt es, das Wichtigste zuerst.', place: '' },
  en: { what: 'See what is due today', how: 'The start page tells, the most important first.', place: '' },
};
const correct = {
  de: {
    what: 'Einen Eintrag berichtigen',
    how: 'Suchen, öffnen, ändern; „Veröffentlichen …“ zeigt, was live geht.',
    place: '/collections/actors',
  },
  en: {
    what: 'Correct an entry',
    how: 'Find it, open it, change it; “Publish …” shows what goes live.',
    place: '/collections/actors',
  },
};

/** What the page says to each role: short, and only what it can do. */
export const guides: Record<Role, Record<'de' | 'en', Guide>> = {
  translator: {
    de: {
      can: ['Alle Inhalte lesen, auch Entwürfe', 'Englische Texte schreiben und ändern, als Entwurf'],
      cannot: [
        'Deutsche Texte, Zahlen, Adressen und Bilder ändern',
        'Veröffentlichen: Das tut die Redaktion, wenn Sie „Zur Freigabe“ gewählt haben',
        'Rückmeldungen lesen, etwas anlegen oder löschen',
      ],
      ways: [
        { what: 'Sehen, was zu übersetzen ist', how: 'Die Startseite nennt es, das Dringendste zuerst.', place: '' },
        {
          what: 'Einen Eintrag übersetzen',
          how: 'Das Englische steht neben dem Deutschen; fertig ist es mit „Zur Freigabe“.',
          place: '/collections/actors',
        },
        {
          what: 'Zahlen und Fakten übersetzen',
          how: 'Genauso, Satz für Satz.',
          place: '/collections/fun-facts',
        },
      ],
    },
    en: {
      can: ['Read all content, drafts included', 'Write and change English texts, as drafts'],
      cannot: [
        'Change German texts, numbers, addresses and pictures',
        'Publish: editors do, when you have chosen “Hand in”',
        'Read reports, make or delete anything',
      ],
      ways: [
        { what: 'See what is to be translated', how: 'The start page tells, the most urgent first.', place: '' },
        {
          what: 'Translate an entry',
          how: 'The English stands beside the German; hand it in when it is done.',
          place: '/collections/actors',
        },
        { what: 'Translate facts', how: 'In the same way, sentence by sentence.', place: '/collections/fun-facts' },
      ],
    },
  },
  editor: {
    de: {
      can: [write.de, publish.de, deal.de, 'Einträge und Bilder in den Papierkorb legen und zurückholen'],
      cannot: ['Einträge für immer löschen', 'Andere Konten sehen, anlegen oder ändern'],
      ways: [
        due.de,
        correct.de,
        {
          what: 'Eine Rückmeldung bearbeiten',
          how: 'Lesen, antworten, „Erledigt“.',
          place: '/collections/reports',
        },
      ],
    },
    en: {
      can: [write.en, publish.en, deal.en, 'Put entries and pictures into the trash and take them out'],
      cannot: ['Delete entries for good', 'See, make or change other accounts'],
      ways: [
        due.en,
        correct.en,
        { what: 'Deal with a report', how: 'Read it, answer it, “Done”.', place: '/collections/reports' },
      ],
    },
  },
  admin: {
    de: {
      can: [write.de, publish.de, deal.de, 'Für immer löschen', 'Konten anlegen, ändern und löschen'],
      cannot: [
        'Das Passwort anderer sehen oder setzen: Jede Person wählt es selbst',
        'Das letzte Konto der Administration löschen',
      ],
      ways: [
        due.de,
        correct.de,
        {
          what: 'Eine Kollegin oder einen Kollegen einladen',
          how: 'Name, E-Mail-Adresse, Rolle; dann den Link weitergeben.',
          place: '/collections/users/create',
        },
      ],
    },
    en: {
      can: [write.en, publish.en, deal.en, 'Delete for good', 'Make, change and delete accounts'],
      cannot: [
        'See or set the password of others: everybody chooses the own',
        'Delete the last account with the admin role',
      ],
      ways: [
        due.en,
        correct.en,
        {
          what: 'Invite a colleague',
          how: 'Name, e-mail address, role; then pass on the link.',
          place: '/collections/users/create',
        },
      ],
    },
  },
};
