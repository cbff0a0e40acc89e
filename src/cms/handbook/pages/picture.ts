import type { HandbookPage } from '../handbook-page.ts';

export const picture: HandbookPage = {
  slug: 'bild',
  title: 'Wie Sie ein Bild einfügen',
  parts: [
    'Ein Bild können die Seiten haben, zum Beispiel «Über uns». Es steht über dem Text.',
    {
      steps: [
        'Öffnen Sie im Menü «Seiten» und dort die Seite.',
        'Wählen Sie in der rechten Spalte unter «Bild» entweder «Neu anlegen» oder «Aus vorhandenen auswählen».',
        'Bei einem neuen Bild wählen Sie mit «Datei auswählen» die Datei von Ihrem Rechner.',
        'Schreiben Sie unter «Was auf dem Bild zu sehen ist» einen Satz auf Deutsch, für alle, die das Bild nicht sehen. Zum Beispiel: Kinder pflanzen einen Baum vor dem Rathaus.',
        'Wählen Sie «Speichern» und veröffentlichen Sie dann die Seite: [[veroeffentlichen]].',
      ],
    },
    {
      picture: 'bild',
      alt: 'Die rechte Spalte einer Seite: unter «Bild» stehen «Neu anlegen» und «Aus vorhandenen auswählen».',
    },
    {
      points: [
        'Erlaubt sind JPEG, PNG, WebP und AVIF bis 5 MB.',
        'Aufnahmeort und Ähnliches, das in der Datei steckt, geht beim Hochladen verloren. Das ist Absicht.',
        'Prüfen Sie vorher, ob wir das Bild zeigen dürfen und ob die Menschen darauf einverstanden sind.',
        'Alle Bilder stehen im Menü unter «Bilder».',
      ],
    },
  ],
};
