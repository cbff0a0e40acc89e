import type { HandbookPage } from '../handbook-page.ts';

export const invite: HandbookPage = {
  slug: 'einladen',
  title: 'Wie Sie jemanden einladen',
  parts: [
    'Diese Seite ist für alle mit der Rolle «Administration».',
    {
      steps: [
        'Öffnen Sie im Menü «Konten» und wählen Sie «Neu anlegen».',
        'Schreiben Sie Name und E-Mail-Adresse und wählen Sie die Rolle. Was jede Rolle darf, steht daneben.',
        'Wählen Sie «Konto anlegen und Link zeigen».',
        'Kann die Website E-Mails verschicken, ist der Link schon unterwegs. Sonst geben Sie ihn gleich weiter, mit «E-Mail schreiben» oder «Link kopieren». Er wird nur jetzt gezeigt, gilt einmal und sieben Tage lang.',
      ],
    },
    {
      points: [
        'Das Passwort wählt die neue Person selbst. Niemand sonst kennt es.',
        'Hat jemand sein Passwort vergessen, öffnen Sie unter «Konten» das Konto und wählen «Neues Passwort wählen lassen …».',
        'Wer geht, braucht kein Konto mehr: Öffnen Sie es und wählen Sie unter den drei Punkten («Aktionen») «Löschen». Was die Person geschrieben hat, bleibt.',
        'Ein Konto mit der Rolle «Administration» muss übrig bleiben.',
      ],
    },
  ],
};
