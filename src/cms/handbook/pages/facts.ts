import type { HandbookPage } from '../handbook-page.ts';

export const facts: HandbookPage = {
  slug: 'zahlen-und-fakten',
  title: 'Wie Sie Zahlen und Fakten schreiben',
  parts: [
    'Im Menü unter «Zahlen und Fakten» wählen Sie «Neu anlegen». Bei «Art» wählen Sie «ein Satz mit einer Zahl» oder «eine Rangliste».',
    { heading: 'Ein Satz mit einer Zahl' },
    {
      points: [
        'Der «Satz» enthält keine Ziffern. Wo die Zahl stehen soll, schreiben Sie {value}, mit den geschweiften Klammern.',
        'Die Zahl selbst kommt unter «Die Zahl», wie Sie es gewohnt sind: 1.234 oder 12,5. Darunter steht, was die Website zeigt.',
        'Mit «Wie genau» wird aus 260 zum Beispiel „mehr als 260“.',
      ],
    },
    { heading: 'Eine Rangliste' },
    {
      points: [
        'Mit «Zeile hinzufügen» kommt ein Land dazu. Zählt die Zeile kein Land, bleibt «Land» leer und der Name kommt daneben.',
        'Die Reihenfolge ist egal: Die Website rechnet die Plätze aus.',
        'Eine Zeile entfernen Sie unter ihren drei Punkten mit «Entfernen».',
      ],
    },
    {
      picture: 'rangliste',
      alt: 'Zeilen einer Rangliste mit «Land», «Wie genau», «Zahl» und «Schreibweise», darunter «Zeile hinzufügen».',
    },
    'Zu jeder Zahl gehört mindestens eine Quelle («Quelle hinzufügen») und unter «Stand», wann die Zahl galt; bei einer Rangliste gilt er für alle Zeilen. Sagen zwei Quellen Verschiedenes, bleibt beides stehen; den Grund nennen Sie unter «Widerspricht einer anderen Angabe».',
  ],
};
