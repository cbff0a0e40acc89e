import type { HandbookPage } from '../handbook-page.ts';

export const plan: HandbookPage = {
  slug: 'planen',
  title: 'Wie Sie planen, was später geschieht',
  parts: [
    'Ein Plan veröffentlicht etwas zu einer Zeit, die Sie bestimmen, oder nimmt einen Eintrag dann von der Website. Sie müssen dafür nicht angemeldet sein.',
    {
      steps: [
        'Schreiben Sie den Text fertig und wählen Sie «Planen …» über dem Formular.',
        'Wählen Sie «Veröffentlichen» oder «Von der Website nehmen».',
        'Schreiben Sie Tag und Uhrzeit, zum Beispiel 30.11.2026 und 9:00. Es gilt die Uhr in Berlin.',
        'Angehakt ist, was Sie geändert haben. Wählen Sie «Plan speichern».',
      ],
    },
    {
      picture: 'planen',
      alt: 'Das Fenster «Planen» mit den Feldern «Tag» und «Uhrzeit» und dem Knopf «Plan speichern».',
    },
    {
      points: [
        'Veröffentlicht wird der Text, wie er jetzt da steht. Wer später weiterschreibt, ändert daran nichts.',
        'Der Plan steht über dem Formular, in der Liste unter «Geplant» und auf der Startseite unter «Was von selbst geschieht».',
        'Absagen: Wählen Sie über dem Formular «Plan löschen».',
        'Kann ein Plan nicht ausgeführt werden, steht das auf der Startseite, mit dem Grund.',
      ],
    },
  ],
};
