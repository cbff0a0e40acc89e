import type { HandbookPage } from '../handbook-page.ts';

export const countries: HandbookPage = {
  slug: 'laender',
  title: 'Wie Sie die Seite eines Partnerlands pflegen',
  parts: [
    'Jedes Land, das ein Fakt, ein Akteur oder ein Förderprogramm nennt, hat von selbst eine Seite. Was sonst darauf steht, schreiben Sie im Menü unter «Länder».',
    {
      points: [
        'Unter «Welches Land» wählen Sie es aus. Name und Adresse der Seite entstehen daraus.',
        'In der «Einleitung» stehen ein oder zwei Sätze ohne Zählungen. Wer es sagt, steht bei «Quellen».',
        'Unter «Wer hilft» nennen Sie Akteure, die Sie nicht schon mit diesem Partnerland eingetragen haben, jeden mit einem Grund.',
        'Unter «Weitere Zählungen» steht nur, was kein Fakt sagt. Zählt ein Fakt dasselbe im selben Raum, zeigt die Seite allein den Fakt.',
        'Kennen Sie von «Jugendwerk» oder «Konsulate» die Adresse nicht, lassen Sie sie leer. Bitte raten Sie nie.',
      ],
    },
  ],
};
