import { forgottenPasswordWords } from '../sign-in/forgotten-password.ts';

/** In a list, where a document has nothing to show in a column. Payload's own is "<Kein Stand>". */
const noLabel = '–';

/**
 * Payload's words that are wrong, or call people by their first name, in place of its own. Only those that staff meet;
 * the placeholders are Payload's.
 */
export const payloadWords = {
  en: { ...forgottenPasswordWords.en, general: { noLabel, dashboard: 'Today' } },
  de: {
    authentication: {
      ...forgottenPasswordWords.de.authentication,
      loggedIn: 'Um sich mit einem anderen Konto anzumelden, <0>melden Sie sich zuerst ab</0>.',
      loggedOutInactivity: 'Sie wurden abgemeldet, weil lange nichts geschah.',
      loggedOutSuccessfully: 'Sie sind abgemeldet.',
      youAreInactive:
        'Sie waren einige Zeit nicht aktiv und werden zu Ihrer Sicherheit bald abgemeldet. Möchten Sie angemeldet bleiben?',
    },
    error: {
      correctInvalidFields: 'Nicht gespeichert. Oben im Formular steht, was fehlt.',
      deletingTitle:
        '„{{title}}“ ließ sich nicht löschen. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
      notAllowedToAccessPage: 'Diese Seite ist Ihrer Rolle nicht zugänglich.',
      notAllowedToPerformAction: 'Das darf Ihre Rolle nicht.',
      unauthorized: 'Bitte melden Sie sich zuerst an.',
      valueMustBeUnique: 'Das gibt es schon. Bitte wählen Sie etwas anderes.',
    },
    general: {
      noLabel,
      dashboard: 'Heute',
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
      changesNotSaved: 'Ihre Änderungen sind nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
      currentlyEditing:
        'bearbeitet diesen Eintrag gerade. Wenn Sie ihn übernehmen, kann dort nicht weitergeschrieben werden, und was noch nicht gespeichert ist, kann verloren gehen.',
      documentOutOfDate: 'Jemand anders hat diesen Eintrag inzwischen gespeichert. Sie sehen eine ältere Fassung.',
      sorryNotFound: 'Zu Ihrer Anfrage wurde leider nichts gefunden.',
      unsavedChanges:
        'Ihre Änderungen sind nicht gespeichert. Bitte speichern oder verwerfen Sie sie, bevor Sie weitergehen.',
      unsavedChangesDuplicate: 'Ihre Änderungen sind nicht gespeichert. Möchten Sie trotzdem duplizieren?',
    },
    validation: {
      emailAddress: 'Das ist keine vollständige E-Mail-Adresse, wie name@beispiel.de.',
      enterNumber: 'Bitte geben Sie eine Zahl ein.',
    },
    version: {
      aboutToPublishSelection: 'Sie veröffentlichen alle ausgewählten {{label}}. Sind Sie sicher?',
      aboutToRestore: 'Sie stellen den Stand vom {{versionDate}} wieder her ({{label}}).',
      aboutToRestoreGlobal: 'Sie stellen den Stand vom {{versionDate}} wieder her ({{label}}).',
      aboutToRevertToPublished:
        'Sie verwerfen den Entwurf: Es gilt wieder, was zuletzt veröffentlicht wurde. Sind Sie sicher?',
      aboutToUnpublish: 'Sie nehmen diesen Eintrag von der Website; er bleibt als Entwurf. Sind Sie sicher?',
      aboutToUnpublishSelection: 'Sie nehmen alle ausgewählten {{label}} von der Website. Sind Sie sicher?',
      modifiedOnly: 'Nur Geändertes',
    },
  },
};
