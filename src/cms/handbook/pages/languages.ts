import type { HandbookPage } from '../handbook-page.ts';

export const languages: HandbookPage = {
  slug: 'deutsch-und-englisch',
  title: 'Wie Deutsch und Englisch zusammengehören',
  parts: [
    'Beide Sprachen stehen nebeneinander im selben Formular und werden zusammen gespeichert. Zuerst kommt das Deutsche. Wie weit das Englische ist, steht unter jedem englischen Feld, über dem Formular und in der Liste:',
    {
      points: [
        '«fehlt»: Es gibt kein Englisch. Die Website zeigt den deutschen Text.',
        '«hinkt hinterher»: Das Deutsche wurde geändert, seit das Englische geschrieben wurde.',
        '«nicht geprüft»: Niemand hat das Englische gegengelesen. Die Website sagt das neben dem Text.',
        '«aktuell»: Es ist nichts zu tun.',
      ],
    },
    {
      picture: 'sprachstand',
      alt: 'Unter einem englischen Namen steht «hinkt hinterher», darunter das geänderte Deutsche und der Knopf «Das Englische stimmt weiterhin».',
    },
    { heading: 'Das Englische hinkt hinterher' },
    {
      points: [
        'Muss sich das Englische ändern, schreiben Sie es um und speichern.',
        'Muss es sich nicht ändern, etwa nach einem Tippfehler im Deutschen, wählen Sie «Das Englische stimmt weiterhin» und speichern.',
        'Wissen Sie es nicht, wählen Sie «Später». Die Aufgabe bleibt auf der Startseite stehen.',
      ],
    },
    { heading: 'Das Englische ist nicht geprüft' },
    'Lesen Sie es neben dem Deutschen. Stimmt es, setzen Sie in der rechten Spalte den Haken bei «Text geprüft», in der Zeile für Englisch, und veröffentlichen Sie: [[veroeffentlichen]].',
  ],
};
