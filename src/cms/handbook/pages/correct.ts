import type { HandbookPage } from '../handbook-page.ts';

export const correct: HandbookPage = {
  slug: 'berichtigen',
  title: 'Wie Sie eine Telefonnummer oder einen Text berichtigen',
  parts: [
    {
      steps: [
        'Suchen Sie auf der Startseite unter «Akteur suchen» und öffnen Sie den Eintrag mit einem Klick auf seinen Namen.',
        'Wählen Sie den Teil, in dem das Feld steht: «Wer es ist», «Kontakt», «Einordnung», «Angebote» oder «Werdegang». Telefon, E-Mail und Anschrift stehen unter «Kontakt»; dort gehört nur hinein, was der Stelle gehört, nie einer Person.',
        'Ändern Sie das Feld. Deutsch steht links, Englisch rechts daneben. Eine Telefonnummer schreiben Sie mit Vorwahl, wie Sie es gewohnt sind.',
        'Wählen Sie «Veröffentlichen …», prüfen Sie, was live geht, und wählen Sie «Angehaktes veröffentlichen».',
      ],
    },
    {
      picture: 'formular',
      alt: 'Ein Eintrag im Formular: oben die Knöpfe «Entwurf speichern», «Planen …» und «Veröffentlichen …», darunter Deutsch und Englisch nebeneinander.',
    },
    'Wollen Sie später weiterschreiben, wählen Sie «Entwurf speichern». Auf der Website ändert sich dann noch nichts.',
    { heading: 'Unsere eigene Telefonnummer und Anschrift' },
    {
      points: [
        'Auf jeder Seite: im Menü «Name, Menü, Anschrift», dort das Feld «Telefon».',
        'Im Text: Im Menü unter «Seiten» stehen «Kontakt» und «Impressum». Auch dort steht die Nummer.',
      ],
    },
    { heading: 'Ein Link im Text' },
    'Markieren Sie die Wörter, die der Link sein sollen, und wählen Sie über dem Text das Zeichen für «Link». Die Wörter sagen, was dort steht, zum Beispiel „Satzung des Vereins“. Ein Link mit dem Wort „hier“ wird nicht veröffentlicht.',
    { heading: 'Ein Link, der ins Leere führt' },
    'Hat die Administration «Links prüfen» eingeschaltet, sieht die Website jede Nacht nach und meldet es unter «Heute». Öffnen Sie den Link dort oder im Menü unter «Links»: Sie sehen, wo er überall steht, tragen einmal die neue Adresse ein und wählen «Überall ersetzen». Bis dahin sehen Besucher den Link nur als Text.',
  ],
};
