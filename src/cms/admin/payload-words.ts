import { forgottenPasswordWords } from '../sign-in/forgotten-password.ts';
import { versionWords } from './version-words.ts';

/** In a list, where a document has nothing to show in a column. Payload's own is "<Kein Stand>". */
const noLabel = '–';

/**
 * Payload's words that are wrong, or call people by their first name, in place of its own. Only those that staff meet;
 * the placeholders are Payload's.
 * @param hasMail whether the site sends mail, which it then promises
 */
export const payloadWords = (hasMail: boolean) => ({
  en: {
    ...forgottenPasswordWords(hasMail).en,
    general: {
      noLabel,
      dashboard: 'Today',
      changesNotSaved:
        'Your changes are not saved. If you leave, they are kept in this browser and offered again when you next open this.',
    },
    version: versionWords.en,
  },
  de: {
    authentication: {
      beginCreateFirstUser: 'Legen Sie das erste Konto an, um zu beginnen.',
      loggedInChangePassword: 'Ihr Passwort ändern Sie in Ihrem <0>Konto</0>.',
      loginWithAnotherUser: 'Um sich mit einem anderen Konto anzumelden, <0>melden Sie sich zuerst ab</0>.',
      resetYourPassword: 'Ihr Passwort zurücksetzen',
      account: 'Konto',
      accountOfCurrentUser: 'Ihr Konto',
      failedToUnlock: 'Das Entsperren ist fehlgeschlagen.',
      forceUnlock: 'Jetzt entsperren',
      youAreReceivingResetPassword:
        'Sie erhalten diese Nachricht, weil jemand, vermutlich Sie selbst, für Ihr Konto ein neues Passwort setzen möchte. Bitte öffnen Sie dafür diesen Link:',
      youDidNotRequestPassword: 'Waren Sie es nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
      ...forgottenPasswordWords(hasMail).de.authentication,
      loggedIn: 'Um sich mit einem anderen Konto anzumelden, <0>melden Sie sich zuerst ab</0>.',
      loggedOutInactivity: 'Sie wurden abgemeldet, weil lange nichts geschah.',
      loggedOutSuccessfully: 'Sie sind abgemeldet.',
      youAreInactive:
        'Sie waren einige Zeit nicht aktiv und werden zu Ihrer Sicherheit bald abgemeldet. Möchten Sie angemeldet bleiben?',
    },
    error: {
      documentNotFound: 'Diesen Eintrag gibt es nicht (mehr), oder er ist Ihrer Rolle nicht zugänglich.',
      insufficientClipboardPermissions:
        'Ihr Browser lässt den Zugriff auf die Zwischenablage nicht zu. Bitte erlauben Sie ihn in seinen Einstellungen.',
      invalidClipboardData: 'Was in der Zwischenablage liegt, passt nicht hierher.',
      loadingDocument: 'Dieser Eintrag ließ sich nicht laden. Bitte laden Sie die Seite neu.',
      notFound: 'Das gibt es nicht (mehr).',
      userEmailAlreadyRegistered: 'Mit dieser E-Mail-Adresse gibt es schon ein Konto.',
      restoringTitle:
        '„{{title}}“ ließ sich nicht zurückholen. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
      unableToDeleteCount: 'Nicht gelöscht werden konnten {{count}} von {{total}} {{label}}.',
      unableToUpdateCount: 'Nicht geändert werden konnten {{count}} von {{total}} {{label}}.',
      unauthorizedAdmin: 'Dieses Konto hat keinen Zugang zum Redaktionsbereich.',
      unknown: 'Es ist ein Fehler aufgetreten, den wir nicht kennen. Bitte versuchen Sie es noch einmal.',
      userLocked: 'Dieses Konto ist nach zu vielen Fehlversuchen für einige Zeit gesperrt.',
      previewing: 'Die Vorschau ließ sich nicht öffnen.',
      revertingDocument: 'Der Entwurf ließ sich nicht verwerfen.',
      unPublishingDocument: 'Der Eintrag ließ sich nicht von der Website nehmen.',
      correctInvalidFields: 'Nicht gespeichert. Oben im Formular steht, was fehlt.',
      deletingTitle:
        '„{{title}}“ ließ sich nicht löschen. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
      notAllowedToAccessPage: 'Diese Seite ist Ihrer Rolle nicht zugänglich.',
      notAllowedToPerformAction: 'Das darf Ihre Rolle nicht.',
      unauthorized: 'Bitte melden Sie sich zuerst an.',
      valueMustBeUnique: 'Das gibt es schon. Bitte wählen Sie etwas anderes.',
    },
    general: {
      adminTheme: 'Helles oder dunkles Aussehen',
      anotherUserTakenOver: 'Jemand anders hat diesen Eintrag übernommen.',
      collections: 'Inhalte',
      copyWarning: 'Sie überschreiben {{to}} mit {{from}} ({{label}} {{title}}). Sind Sie sicher?',
      createNew: 'Neu anlegen',
      createNewLabel: '{{label}} neu anlegen',
      creating: 'Wird angelegt',
      creatingNewLabel: '{{label}} neu anlegen',
      deletePermanently: 'Nicht in den Papierkorb legen, sondern für immer löschen',
      document: 'Eintrag',
      documentIsTrashed:
        '{{label}} im Papierkorb: Ändern können Sie hier erst wieder etwas, wenn Sie es zurückgeholt haben.',
      documentLocked: 'Eintrag in Bearbeitung',
      documentModified: 'Inzwischen geändert',
      documents: 'Einträge',
      editingLabel_many: 'Bearbeiten: {{count}} {{label}}',
      editingLabel_one: 'Bearbeiten: {{count}} {{label}}',
      editingLabel_other: 'Bearbeiten: {{count}} {{label}}',
      emptyTrashLabel: 'Papierkorb leeren ({{label}})',
      enterAValue: 'Bitte einen Wert eingeben',
      filterWhere: '{{label}}: nur, wo',
      globals: 'Einmaliges',
      newLabel: 'Neu: {{label}}',
      noResults: 'Hier ist nichts, oder nichts passt zu Suche und Filter ({{label}}).',
      noResultsDescription: 'Hier ist noch nichts, oder nichts passt zu Suche und Filter.',
      noResultsFound: 'Nichts gefunden.',
      noTrashResults: 'Der Papierkorb ist leer ({{label}}).',
      noUpcomingEventsScheduled: 'Nichts geplant.',
      payloadSettings: 'Einstellungen',
      reloadDocument: 'Eintrag neu laden',
      resetPreferences: 'Ansichten zurücksetzen',
      resetPreferencesDescription:
        'Was Sie an Spalten, Filtern und aufgeklappten Teilen gewählt haben, wird auf den Anfang zurückgesetzt.',
      resettingPreferences: 'Ansichten werden zurückgesetzt.',
      restoreAsPublished: 'Zurückholen und gleich veröffentlichen',
      submissionSuccessful: 'Gesendet.',
      upcomingEvents: 'Geplant',
      updating: 'Wird gespeichert',
      uploading: 'Wird hochgeladen',
      user: 'Konto',
      users: 'Konten',
      noLabel,
      dashboard: 'Heute',
      confirmDeletion: 'Bitte bestätigen',
      deleted: 'Im Papierkorb seit',
      deletedAt: 'Im Papierkorb seit',
      deleting: 'Einen Augenblick …',
      permanentlyDelete: 'Für immer löschen',
      aboutToDelete: 'Sie löschen „<1>{{title}}</1>“ ({{label}}). Sind Sie sicher?',
      aboutToDeleteCount_many: 'Sie löschen: {{count}} {{label}}.',
      aboutToDeleteCount_one: 'Sie löschen: {{count}} {{label}}.',
      aboutToDeleteCount_other: 'Sie löschen: {{count}} {{label}}.',
      aboutToPermanentlyDelete: 'Sie löschen „<1>{{title}}</1>“ ({{label}}) für immer. Sind Sie sicher?',
      aboutToPermanentlyDeleteTrash:
        'Sie löschen aus dem Papierkorb für immer: <0>{{count}}</0> <1>{{label}}</1>. Sind Sie sicher?',
      aboutToRestore: 'Sie holen „<1>{{title}}</1>“ ({{label}}) zurück. Sind Sie sicher?',
      aboutToRestoreAsDraft: 'Sie holen „<1>{{title}}</1>“ ({{label}}) als Entwurf zurück. Sind Sie sicher?',
      aboutToRestoreAsDraftCount: 'Sie holen als Entwurf zurück: {{count}} {{label}}.',
      aboutToRestoreCount: 'Sie holen zurück: {{count}} {{label}}.',
      aboutToTrash: 'Sie legen „<1>{{title}}</1>“ ({{label}}) in den Papierkorb. Sind Sie sicher?',
      aboutToTrashCount: 'Sie legen in den Papierkorb: {{count}} {{label}}.',
      changesNotSaved:
        'Ihre Änderungen sind nicht gespeichert. Wenn Sie diese Seite verlassen, bleiben sie in diesem Browser aufgehoben und werden beim nächsten Öffnen wieder angeboten.',
      currentlyEditing:
        'bearbeitet diesen Eintrag gerade. Wenn Sie ihn übernehmen, kann dort nicht weitergeschrieben werden, und was noch nicht gespeichert ist, kann verloren gehen.',
      documentOutOfDate: 'Jemand anders hat diesen Eintrag inzwischen gespeichert. Sie sehen eine ältere Fassung.',
      sorryNotFound: 'Zu Ihrer Anfrage wurde leider nichts gefunden.',
      unsavedChanges:
        'Ihre Änderungen sind nicht gespeichert. Bitte speichern oder verwerfen Sie sie, bevor Sie weitergehen.',
      unsavedChangesDuplicate: 'Ihre Änderungen sind nicht gespeichert. Möchten Sie trotzdem duplizieren?',
    },
    validation: {
      fieldHasNo: 'Hier steht noch nichts ({{label}}).',
      greaterThanMax: '{{value}} ist mehr als erlaubt; höchstens {{max}}.',
      lessThanMin: '{{value}} ist weniger als erlaubt; mindestens {{min}}.',
      longerThanMin: 'Bitte schreiben Sie mindestens {{minLength}} Zeichen.',
      shorterThanMax: 'Bitte schreiben Sie höchstens {{maxLength}} Zeichen.',
      invalidInput: 'Das kann hier nicht stehen.',
      invalidSelection: 'Das kann hier nicht gewählt werden.',
      invalidSelections: 'Das kann hier nicht gewählt werden:',
      limitReached: 'Hier ist Platz für höchstens {{max}}.',
      notValidDate: '„{{value}}“ ist kein Tag, den es gibt.',
      requiresAtLeast: 'Hier braucht es mindestens {{count}} {{label}}.',
      requiresNoMoreThan: 'Hier dürfen höchstens {{count}} {{label}} stehen.',
      emailAddress: 'Das ist keine vollständige E-Mail-Adresse, wie name@beispiel.de.',
      enterNumber: 'Bitte geben Sie eine Zahl ein.',
    },
    fields: {
      chooseDocumentToLink: 'Wählen Sie, wohin der Link führt',
      toggleBlock: 'Auf- oder zuklappen',
      internalLink: 'Seite dieser Website',
    },
    upload: {
      cropToolDescription:
        'Ziehen Sie an den Ecken, zeichnen Sie einen neuen Ausschnitt oder ändern Sie die Werte unten.',
      dragAndDrop: 'ziehen Sie eine Datei hierher',
      focalPoint: 'Bildmitte',
      focalPointDescription: 'Setzen Sie die Mitte im Bild selbst oder mit den Werten unten.',
      setFocalPoint: 'Bildmitte setzen',
    },
    version: versionWords.de,
  },
});
