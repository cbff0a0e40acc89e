/** Before an old version comes back. */
const restoring = {
  de: 'Dieser Stand kommt als Entwurf zurück, Deutsch und Englisch. Auf der Website ändert sich nichts, bis Sie „Veröffentlichen …“ wählen; dort steht Feld für Feld, was live geht. Was jetzt Entwurf ist, bleibt unter „Versionen“. Nur Kategorien und ihre Gruppen haben keinen Entwurf: Sie gelten sofort.',
  en: 'This version comes back as a draft, German and English. Nothing changes on the website until you choose “Publish …”, which lists field by field what goes live. What is a draft now stays among the versions. Only categories and their groups have no drafts: They count at once.',
};

/** Payload's words about drafts, versions and what is live. */
export const versionWords = {
  en: {
    aboutToRestore: restoring.en,
    aboutToRestoreGlobal: restoring.en,
    restoreThisVersion: 'Bring this version back',
  },
  de: {
    aboutToPublishSelection:
      'Alles, was darin Entwurf ist, geht live: in beiden Sprachen, auch was andere geschrieben haben.',
    aboutToRestore: restoring.de,
    aboutToRestoreGlobal: restoring.de,
    aboutToUnpublishIn: 'Sie nehmen diesen Eintrag in dieser Sprache von der Website ({{locale}}). Sind Sie sicher?',
    confirmRevertToSaved: 'Entwurf verwerfen',
    confirmUnpublish: 'Von der Website nehmen',
    currentDocumentStatus: 'Stand dieses Eintrags: {{docStatus}}',
    draftHasPublishedVersion: 'Entwurf; eine frühere Fassung ist veröffentlicht',
    publishing: 'Wird veröffentlicht',
    revertToPublished: 'Entwurf verwerfen',
    revertUnsuccessful: 'Das ging nicht: Es wurde noch nichts veröffentlicht.',
    scheduledSuccessfully: 'Geplant.',
    schedulePublish: 'Veröffentlichung planen',
    specificVersion: 'Eine bestimmte Fassung',
    unpublish: 'Von der Website nehmen',
    unpublished: 'Nicht veröffentlicht',
    unpublishedSuccessfully: 'Von der Website genommen.',
    unpublishing: 'Wird von der Website genommen',
    versionID: 'Nummer der Fassung',
    aboutToRevertToPublished:
      'Sie verwerfen den Entwurf: Es gilt wieder, was zuletzt veröffentlicht wurde. Sind Sie sicher?',
    aboutToUnpublish: 'Sie nehmen diesen Eintrag von der Website; er bleibt als Entwurf. Sind Sie sicher?',
    aboutToUnpublishSelection: 'Diese Einträge sind dann nicht mehr auf der Website; sie bleiben als Entwurf.',
    confirmVersionRestoration: 'Diesen Stand zurückholen?',
    modifiedOnly: 'Nur Geändertes',
    problemRestoringVersion: 'Der Stand ließ sich nicht zurückholen. Bitte versuchen Sie es noch einmal.',
    restoreThisVersion: 'Diesen Stand zurückholen',
    restoring: 'Wird zurückgeholt …',
  },
};
