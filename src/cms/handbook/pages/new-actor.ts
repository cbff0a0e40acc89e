import type { HandbookPage } from '../handbook-page.ts';

export const newActor: HandbookPage = {
  slug: 'neuer-akteur',
  title: 'Wie Sie einen neuen Akteur anlegen',
  parts: [
    'Ein Akteur ist eine Stelle, die kommunale Partnerschaften trägt. Suchen Sie zuerst, ob es den Eintrag schon gibt, auch unter einem früheren Namen.',
    {
      steps: [
        'Wählen Sie auf der Startseite «Neuer Akteur».',
        'Schreiben Sie den Namen ohne Abkürzung. Abkürzungen kommen unter «Abkürzungen und weitere Namen».',
        'Schreiben Sie unter «Zusammenfassung» zwei oder drei Sätze, die für sich stehen. Unter dem Feld steht, wie leicht sie sich lesen.',
        'Wählen Sie unter «Einordnung» die «Kategorien». Ohne Kategorie findet kein Filter den Eintrag.',
        'Tragen Sie unter «Kontakt» ein, wie man die Stelle erreicht, mindestens die Adresse bei «Website und weitere Kanäle».',
        'Wählen Sie «Entwurf speichern», solange noch etwas fehlt. Ist alles da, veröffentlichen Sie: [[veroeffentlichen]].',
      ],
    },
    {
      points: [
        'Ein roter Stern heißt: Ohne dieses Feld lässt sich der Eintrag nicht veröffentlichen.',
        'Rechts steht, was sonst noch fehlt. Es darf später kommen.',
        '«Teil der Adresse» entsteht von selbst aus dem Namen. Bitte ändern Sie ihn später nicht: Andere verlinken darauf.',
        'Gibt es eine Stelle nicht mehr, löschen Sie sie nicht. Wählen Sie unter «Werdegang» bei «Gibt es die Stelle noch?», was geschehen ist, und nennen Sie die «Nachfolge».',
      ],
    },
    {
      picture: 'formular',
      alt: 'Ein Eintrag im Formular mit den Teilen «Wer es ist», «Kontakt», «Einordnung», «Angebote» und «Werdegang».',
    },
  ],
};
