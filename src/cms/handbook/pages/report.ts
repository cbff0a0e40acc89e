import type { HandbookPage } from '../handbook-page.ts';

export const report: HandbookPage = {
  slug: 'rueckmeldung',
  title: 'Wie Sie eine Rückmeldung bearbeiten',
  parts: [
    'Eine Rückmeldung schreiben Besucherinnen und Besucher, wenn etwas nicht stimmt oder ein Akteur fehlt. Neue stehen auf der Startseite. Alle stehen im Menü unter «Rückmeldungen».',
    {
      steps: [
        'Öffnen Sie die Rückmeldung und lesen Sie die Nachricht. Unter «Wovon die Rede ist» steht, was der Eintrag zu diesen Feldern sagt.',
        'Steht dort «Was vorgeschlagen wird», wählen Sie «In den Entwurf übernehmen» und veröffentlichen danach im Eintrag.',
        'Ist sonst etwas zu berichtigen, wählen Sie «Eintrag öffnen», ändern und veröffentlichen Sie es dort. Oben im Eintrag steht der Weg zurück.',
        'Antworten Sie, wenn Sie mögen: «Per E-Mail antworten» öffnet Ihr Mailprogramm mit einem Anfang.',
        'Wählen Sie «Erledigt», «Ablehnen» oder «Spam». Sie sehen gleich die nächste Rückmeldung. Wenn Sie ablehnen, können Sie einen Grund nennen.',
      ],
    },
    {
      picture: 'rueckmeldung',
      alt: 'Eine Rückmeldung: die Nachricht, der Link «Eintrag öffnen» und die Knöpfe «Erledigt», «Ablehnen» und «Spam».',
    },
    {
      points: [
        'In «Notiz der Redaktion» schreiben Sie auf, was Sie herausgefunden haben. Nach außen geht davon nichts.',
        'Was daraus wurde, erfährt, wer eine E-Mail-Adresse angegeben hat. Verschickt die Website keine E-Mails, finden Sie dort einen «Text für die E-Mail».',
        'Mehrere auf einmal: Haken Sie in der Liste an, was zusammengehört, und wählen Sie dort «Erledigt», «Ablehnen» oder «Spam».',
        'Bei «wohl ein Programm» wurde auch ein Feld ausgefüllt, das Menschen nicht sehen. Meist ist es Spam, selten ein Mensch, dessen Browser Formulare ausfüllt.',
        'Was geschrieben wurde, lässt sich nicht ändern. Die E-Mail-Adresse wird 90 Tage nach dem Abschluss gelöscht.',
      ],
    },
  ],
};
