import type { HandbookPage } from '../handbook-page.ts';

export const publish: HandbookPage = {
  slug: 'veroeffentlichen',
  title: 'Wie Sie veröffentlichen, und was ein Entwurf ist',
  parts: [
    'Ein Entwurf ist gespeichert, aber nicht auf der Website. Besucherinnen und Besucher sehen weiter, was zuletzt veröffentlicht wurde. Ihre Kolleginnen und Kollegen sehen den Entwurf im Formular.',
    {
      steps: [
        'Wählen Sie «Veröffentlichen …» über dem Formular. Was Sie getippt haben, wird dabei als Entwurf gespeichert.',
        'Sie sehen Feld für Feld, was live ginge, und von wem es ist. Ihre eigenen Änderungen sind schon angehakt.',
        'Nehmen Sie den Haken weg, wo etwas noch nicht live gehen soll. Es bleibt als Entwurf liegen.',
        'Wählen Sie «Angehaktes veröffentlichen». Es steht sofort auf der Website.',
      ],
    },
    {
      picture: 'live',
      alt: 'Das Fenster «Was geht live?»: eine geänderte Angabe mit Haken, darunter der Knopf «Angehaktes veröffentlichen».',
    },
    { heading: 'Was Sie noch wissen sollten' },
    {
      points: [
        'Vorher ansehen: Das Auge über dem Formular («Live-Vorschau») zeigt den Entwurf daneben, wie er auf der Website aussähe.',
        'Doch nicht: «Entwurf verwerfen» über dem Formular stellt her, was zuletzt veröffentlicht wurde.',
        'Weg von der Website: unter den drei Punkten («Aktionen») «Von der Website nehmen». Der Eintrag bleibt als Entwurf.',
        'Kategorien, Kategoriengruppen und Bilder haben keinen Entwurf. Was Sie dort speichern, gilt sofort.',
      ],
    },
    'Soll etwas erst später live gehen: [[planen]]. Ist etwas Falsches live gegangen: [[zurueckholen]].',
  ],
};
