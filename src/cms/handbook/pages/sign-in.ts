import type { HandbookPage } from '../handbook-page.ts';

export const signIn: HandbookPage = {
  slug: 'anmelden',
  title: 'Wie Sie sich anmelden',
  parts: [
    'Beim ersten Mal bekommen Sie einen Link von der Administration. Unter ihm wählen Sie Ihr Passwort und werden herumgeführt. Danach geht es so:',
    {
      steps: [
        'Öffnen Sie die Adresse der Website mit /admin am Ende, zum Beispiel https://www.beispiel.de/admin.',
        'Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein.',
        'Wählen Sie «Anmelden». Sie sehen die Startseite «Heute».',
      ],
    },
    'Wer acht Stunden nichts tut, wird abgemeldet. Steht dann noch Text im Formular, melden Sie sich darüber wieder an: [[schiefgegangen]].',
    { heading: 'Das Passwort ändern' },
    {
      steps: [
        'Wählen Sie rechts oben das runde Bild. Es führt zu Ihrem «Konto».',
        'Wählen Sie «Passwort ändern …» und geben Sie das bisherige und das neue Passwort ein.',
        'Wählen Sie «Passwort ändern». An anderen Geräten sind Sie damit abgemeldet.',
      ],
    },
    'Ein Passwort hat mindestens 12 Zeichen. Gut sind vier Wörter, die nichts miteinander zu tun haben.',
    { heading: 'Ein Code vom Handy dazu' },
    'Damit reicht ein erratenes Passwort nicht: Beim Anmelden wird noch ein Code verlangt.',
    {
      steps: [
        'Wählen Sie in Ihrem «Konto» unter «Zweiter Faktor» «Einschalten …».',
        'Scannen Sie das Bild mit einer App, geben Sie deren Code und Ihr Passwort ein. Wählen Sie «Einschalten».',
        'Heben Sie die zehn Wiederherstellungscodes auf: Ist das Handy weg, lässt jeder Sie einmal herein.',
      ],
    },
    { heading: 'Passwort vergessen?' },
    'Unter «Passwort vergessen?» schickt Ihnen die Website einen Link, wenn sie E-Mails verschicken kann. Sonst steht dort, wer hilft: Wer die Rolle «Administration» hat, gibt Ihnen einen neuen Link.',
    'An einem fremden Rechner wählen Sie am Ende «Abmelden», unten im Menü. Was Sie nicht gespeichert haben, ist danach auch aus dem Browser gelöscht.',
  ],
};
