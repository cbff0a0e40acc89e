import { ourLocale } from '../../../i18n/locales.ts';

/** What is said of where an account is signed in. */
const words = {
  de: {
    heading: 'Anmeldungen',
    ownLead:
      'Wo Sie angemeldet sind. Ein Gerät oder ein Ort wird nicht gespeichert. Kennen Sie eine Anmeldung nicht, beenden Sie sie und ändern Sie Ihr Passwort.',
    othersLead:
      'Beendete Anmeldungen brauchen das Passwort neu; was dort noch nicht gespeichert ist, bleibt im Browser.',
    one: 'Angemeldet seit {since}',
    until: 'endet ungenutzt: {until}',
    isThis: 'diese Anmeldung',
    end: 'Beenden',
    endNamed: 'Anmeldung seit {since} beenden',
    endOthers: 'Alle anderen beenden',
    endAll: 'Alle beenden',
    none: 'Dieses Konto ist nirgends angemeldet.',
    ended: 'Beendet.',
    failed: 'Das hat nicht geklappt. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
  en: {
    heading: 'Sessions',
    ownLead:
      'Where you are signed in. No device or place is stored. If you do not know a session, end it and change your password.',
    othersLead: 'An ended session needs the password again; what is not saved there stays in its browser.',
    one: 'Signed in since {since}',
    until: 'ends unused: {until}',
    isThis: 'this session',
    end: 'End',
    endNamed: 'End the session since {since}',
    endOthers: 'End all others',
    endAll: 'End all',
    none: 'This account is signed in nowhere.',
    ended: 'Ended.',
    failed: 'That did not work. Please check your connection and try again.',
  },
};

/** The words in the language of the admin. */
export const sessionWords = (language: string) => words[ourLocale(language)];
