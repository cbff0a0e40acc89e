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
        'Unter «Wenn einmal mehr Zeit ist» steht der Rest. Ein Klick auf eine Zeile klappt sie auf.',
        'Unter «Was von selbst geschieht» stehen die Pläne.',
      ],
    },
    { heading: 'Einen Eintrag prüfen' },
    {
      steps: [
        'Wählen Sie bei der Aufgabe «Eintrag prüfen».',
        'Öffnen Sie die Website der Stelle. Sie geht in einem neuen Tab auf.',
        'Haken Sie ab, was stimmt. Was nicht stimmt, ändern Sie mit «Ändern» im Formular, veröffentlichen es und kommen zurück. Ihre Häkchen bleiben.',
        'Sind alle Haken gesetzt, wählen Sie «Alles geprüft». Der Tag steht dann auf der Website. Sonst wird nichts veröffentlicht.',
      ],
    },
    'Sind Sie schon im Formular, genügt neben «Geprüft am» der Knopf «Stimmt noch, heute geprüft»; danach veröffentlichen Sie: [[veroeffentlichen]].',
    'Rechts im Formular steht auch, alle wie viele Monate ein Eintrag geprüft wird («Prüfen alle … Monate»), wer dafür zuständig ist und wer vertritt. Beide erinnert die Website montags, wenn sie die E-Mail unter «Konto» bestellt haben.',
    { heading: 'Einen Akteur finden' },
    'Geben Sie unter «Akteur suchen» einen Namen, eine Abkürzung, einen früheren Namen oder eine Webadresse ein. Groß und klein, Umlaute und Akzente sind egal: „STAEDTE“ findet „Städte“.',
  ],
};
