import type { HandbookPage } from '../handbook-page.ts';

export const table: HandbookPage = {
  slug: 'tabelle',
  title: 'Wie Sie eine Tabelle ausgeben und einlesen',
  parts: [
    'Im Menü führt «Einlesen und ausgeben» zu den Tabellen.',
    { heading: 'Ausgeben' },
    'Wählen Sie «Tabelle herunterladen». Sie bekommen alle Akteure mit ihrem letzten Stand, auch Entwürfe. Excel öffnet die Datei mit einem Doppelklick.',
    { heading: 'Einlesen' },
    {
      steps: [
        'Speichern Sie die Tabelle in Excel als „CSV UTF-8“.',
        'Wählen Sie die Datei unter «Tabelle (CSV)» und dann «Ansehen, was geschähe». Noch ist nichts geschehen.',
        'Lesen Sie Zeile für Zeile, was neu ist, was sich ändert und was nicht geht. Abgelehnte und doppelte Zeilen verbessern Sie in Ihrer Datei und wählen sie noch einmal.',
        'Wählen Sie «2 Zeilen als Entwürfe einlesen»; statt 2 steht dort, wie viele es sind.',
        'Sehen Sie die Einträge durch und veröffentlichen Sie sie.',
      ],
    },
    {
      picture: 'tabelle',
      alt: 'Was geschähe: zwei neue Zeilen und der Knopf «2 Zeilen als Entwürfe einlesen».',
    },
    { heading: 'Rückgängig machen' },
    'Öffnen Sie die Einlesung unter «Bisher eingelesen» und wählen Sie «Import rückgängig machen». Neue Einträge verschwinden, geänderte stehen wieder so da wie vorher. Was seitdem jemand geändert oder veröffentlicht hat, bleibt; die Seite sagt, was.',
    'Eine leere Zelle ändert nichts. Soll ein Feld leer werden, schreiben Sie (leer) hinein. Mehr steht dort unter «Wie die Tabelle aussieht».',
  ],
};
