import type { HandbookPage } from '../handbook-page.ts';

export const today: HandbookPage = {
  slug: 'heute',
  title: 'Wie Sie sehen, was heute zu tun ist',
  parts: [
    'Nach dem Anmelden sehen Sie die Startseite «Heute». Zu ihr zurück führt das gelbe Schild links oben.',
    { picture: 'heute', alt: 'Die Startseite: oben die Suche «Akteur suchen», darunter die Aufgaben des Tages.' },
    {
      points: [
        'Oben steht, was Besucherinnen und Besuchern am meisten schadet. Es ist so viel, wie in eine Viertelstunde passt.',
        'Der Link neben einer Aufgabe führt genau zu dem Feld, um das es geht.',
        'Was erledigt ist, verschwindet von selbst. Abhaken müssen Sie nichts.',
        '«Bleibt so» heißt: Das ist richtig, wie es ist. Es kommt erst wieder, wenn sich daran etwas ändert.',
        '«Später» heißt: Es kommt in einer Woche, in einem Monat oder in drei Monaten wieder.',
        'Was Sie gerade getan haben, nehmen Sie mit «Rückgängig» zurück; Älteres steht unter «Beiseitegelegt».',
        'Unter «Wenn einmal mehr Zeit ist» steht der Rest. Ein Klick auf eine Zeile klappt sie auf.',
        'Unter «Was von selbst geschieht» stehen die Pläne.',
      ],
    },
    { heading: 'Einen Eintrag prüfen' },
    {
      steps: [
        'Wählen Sie «Eintrag prüfen» und öffnen Sie die Website der Stelle.',
        'Haken Sie ab, was stimmt; mit «Ändern» berichtigen Sie den Rest im Formular. Ihre Häkchen bleiben.',
        'Zuletzt wählen Sie «Alles geprüft». Nur der Tag wird veröffentlicht.',
      ],
    },
    'Wissen Sie schon, dass alles stimmt, genügt «Stimmt alles noch». Wie oft und wer prüft, steht rechts im Formular.',
    { heading: 'Einen Akteur finden' },
    'Geben Sie unter «Akteur suchen» einen Namen, eine Abkürzung, einen früheren Namen oder eine Webadresse ein. Groß und klein, Umlaute und Akzente sind egal: „STAEDTE“ findet „Städte“.',
  ],
};
