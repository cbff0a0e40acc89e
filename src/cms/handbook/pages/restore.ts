import type { HandbookPage } from '../handbook-page.ts';

export const restore: HandbookPage = {
  slug: 'zurueckholen',
  title: 'Wie Sie etwas zurückholen',
  parts: [
    'Jedes Speichern bleibt als Version aufgehoben, die letzten hundert je Eintrag. Was Sie unter den drei Punkten («Aktionen») mit «In den Papierkorb» weglegen, bleibt dort liegen.',
    { heading: 'Einen früheren Stand' },
    {
      steps: [
        'Wählen Sie im Formular rechts oben «Versionen» und dann die Zeit, zu der noch alles stimmte.',
        'Sehen Sie sich an, was damals da stand.',
        'Wählen Sie «Diesen Stand zurückholen» und «Bestätigen».',
        'Der alte Stand ist nun ein Entwurf. Erst mit «Veröffentlichen …» kommt er auf die Website.',
      ],
    },
    {
      picture: 'stand-zurueckholen',
      alt: 'Ein früherer Stand unter «Versionen vergleichen», rechts der Knopf «Diesen Stand zurückholen».',
    },
    { heading: 'Etwas aus dem Papierkorb' },
    {
      steps: [
        'Öffnen Sie die Liste, zum Beispiel «Akteure», und wählen Sie «Papierkorb».',
        'Öffnen Sie den Eintrag und wählen Sie «Wiederherstellen» und «Bestätigen».',
        'Er ist nun ein Entwurf. Veröffentlichen Sie ihn: [[veroeffentlichen]].',
      ],
    },
    {
      picture: 'papierkorb',
      alt: 'Ein Eintrag im Papierkorb. Darüber der Knopf «Wiederherstellen».',
    },
    'Für immer löschen kann nur die Rolle «Administration».',
  ],
};
