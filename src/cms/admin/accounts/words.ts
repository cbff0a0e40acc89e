import { ourLocale } from '../../../i18n/locales.ts';

/** What is said about accounts: inviting a colleague, choosing a password, changing the own. */
export const words = {
  de: {
    newHeading: 'Kollegin oder Kollegen einladen',
    newLead:
      'Sie legen das Konto an und bekommen einen Link, den Sie weitergeben. Das Passwort wählt die neue Person selbst; niemand sonst kennt es.',
    name: 'Name',
    nameHint: 'Wie Kolleginnen und Kollegen ihn lesen sollen, zum Beispiel: Eva Muster.',
    email: 'E-Mail-Adresse',
    emailHint: 'Damit meldet sich die Person an.',
    role: 'Rolle',
    roles: {
      editor: 'Schreibt und veröffentlicht Inhalte, bearbeitet Rückmeldungen.',
      translator: 'Schreibt englische Texte als Entwurf; die Redaktion veröffentlicht sie.',
      admin: 'Darf alles, auch Konten anlegen und für immer löschen.',
    },
    create: 'Konto anlegen und Link zeigen',
    adminsOnly: 'Konten legt nur an, wer die Rolle Administration hat.',
    failed: 'Das hat nicht geklappt. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    ready: 'Der Link für {name}',
    readyLead:
      'Er wird nur jetzt gezeigt. Bitte geben Sie ihn gleich weiter: Wer ihn hat, kann für dieses Konto ein Passwort wählen. Er gilt einmal und bis {until}.',
    sent: 'Eine E-Mail mit dem Link ist unterwegs an {email}.',
    sentLead:
      'Kommt sie nicht an, geben Sie ihn selbst weiter: Er wird nur jetzt gezeigt. Er gilt einmal und bis {until}.',
    link: 'Link',
    copy: 'Link kopieren',
    copied: 'Kopiert.',
    copyByHand: 'Bitte mit Strg+C kopieren: Der Link ist markiert.',
    mail: 'E-Mail schreiben',
    toAccount: 'Zum Konto',
    another: 'Noch jemanden einladen',
    access: 'Zugang',
    ownLead: 'Name, Sprache und Passwort gehören Ihnen; die Rolle ändert die Administration.',
    ownPassword: 'Passwort ändern …',
    firstSteps: 'Erste Schritte: was hier geht und was Ihre Rolle darf',
    othersLead:
      'Wer sein Passwort vergessen oder noch keines hat, braucht einen Link. Ein früherer Link gilt dann nicht mehr; ein Passwort, das es schon gibt, gilt, bis ein neues gewählt ist.',
    invite: 'Neues Passwort wählen lassen …',
    close: 'Schließen',
    cancel: 'Abbrechen',
    passwordHeading: 'Passwort ändern',
    current: 'Bisheriges Passwort',
    chosen: 'Neues Passwort',
    show: 'Passwort zeigen',
    rules:
      'Mindestens 12 Zeichen. Am besten vier Wörter, die nichts miteinander zu tun haben. Nicht Ihre E-Mail-Adresse und kein Wort, das jeder probiert, wie „passwort“ oder „dortmund“.',
    change: 'Passwort ändern',
    welcome: 'Guten Tag {name}',
    chooseLead:
      'Sie arbeiten am Who is Who mit: {email}, Rolle {role}. Bitte wählen Sie ein Passwort, das nur Sie kennen. Danach sind Sie angemeldet.',
    choose: 'Passwort speichern und anmelden',
    deadHeading: 'Dieser Link gilt nicht mehr',
    busyHeading: 'Hier ist schon jemand angemeldet',
    busy: 'In diesem Browser ist {email} angemeldet. Der Link ist für ein anderes Konto: Bitte melden Sie sich zuerst ab und öffnen Sie ihn dann noch einmal.',
    signOut: 'Abmelden',
    toSignIn: 'Zur Anmeldung',
  },
  en: {
    newHeading: 'Invite a colleague',
    newLead:
      'You make the account and get a link to pass on. The new colleague chooses the password; nobody else knows it.',
    name: 'Name',
    nameHint: 'As colleagues are to read it, for example: Eva Muster.',
    email: 'E-mail address',
    emailHint: 'To sign in with.',
    role: 'Role',
    roles: {
      editor: 'Writes and publishes content, deals with reports.',
      translator: 'Writes English texts as drafts; editors publish them.',
      admin: 'May do everything, make accounts and delete for good included.',
    },
    create: 'Make the account and show the link',
    adminsOnly: 'Accounts are made by admins alone.',
    failed: 'That did not work. Please check your connection and try again.',
    ready: 'The link for {name}',
    readyLead:
      'It is shown now and never again. Please pass it on at once: who has it can choose a password for this account. It is valid once and until {until}.',
    sent: 'An e-mail with the link is on its way to {email}.',
    sentLead:
      'If it does not arrive, pass the link on yourself: it is shown now and never again. It is valid once and until {until}.',
    link: 'Link',
    copy: 'Copy the link',
    copied: 'Copied.',
    copyByHand: 'Please copy it with Ctrl+C: the link is selected.',
    mail: 'Write an e-mail',
    toAccount: 'To the account',
    another: 'Invite somebody else',
    access: 'Access',
    ownLead: 'Name, language and password are yours to change; the role is changed by an admin.',
    ownPassword: 'Change password …',
    firstSteps: 'First steps: what this is and what your role may do',
    othersLead:
      'Who has forgotten the password, or has none yet, needs a link. An earlier link is then dead; a password that there is holds until a new one is chosen.',
    invite: 'Let them choose a new password …',
    close: 'Close',
    cancel: 'Cancel',
    passwordHeading: 'Change password',
    current: 'Present password',
    chosen: 'New password',
    show: 'Show password',
    rules:
      'At least 12 characters. Best are four words that have nothing to do with each other. Not your e-mail address and no word that everybody tries, such as “password” or “dortmund”.',
    change: 'Change password',
    welcome: 'Hello {name}',
    chooseLead:
      'You are to work on the Who is Who: {email}, role {role}. Please choose a password that only you know. You are then signed in.',
    choose: 'Save the password and sign in',
    deadHeading: 'This link is no longer valid',
    busyHeading: 'Somebody is signed in here',
    busy: '{email} is signed in in this browser. The link is for another account: please sign out first, then open it again.',
    signOut: 'Sign out',
    toSignIn: 'To the sign-in page',
  },
};

/** The words in one language. */
export type Words = (typeof words)['de'];

/** The words in the language of the admin. */
export const wordsIn = (language: string): Words => words[ourLocale(language)];
