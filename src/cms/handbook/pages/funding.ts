import type { HandbookPage } from '../handbook-page.ts';

export const funding: HandbookPage = {
  slug: 'foerderprogramme',
  title: 'Wie Sie ein Förderprogramm pflegen',
  parts: [
    'Im Menü unter «Förderprogramme» wählen Sie eines aus oder «Neu anlegen». Was hier steht, steht auf der Website unter «Wer bezahlt das?».',
    {
      points: [
        'Unter «Wie viel» bekommt jeder Betrag mit «Stand» ein Datum. Ist er älter als zwei Jahre, sagt die Website es dazu.',
        'Unter «Fristen» steht jeder letzte Tag, den Sie kennen, zum Beispiel 31.12.2027. Ist er vorbei, sagt die Website das von selbst.',
        'Wissen Sie keinen Betrag oder keine Frist, lassen Sie die Liste leer. Bitte schätzen Sie nie.',
        'Beim «Stand des Programms» heißt «läuft», dass Sie es an einer Quelle gesehen haben. Wann, steht bei «Das galt am». Sonst wählen Sie «ungewiss».',
        'Bei «Wer dazu berät» stehen nur Einträge, die das selbst sagen.',
      ],
    },
    'Einmal im Jahr lohnt sich ein Blick auf die «Offizielle Seite» jedes Programms: Stimmen Betrag und Frist noch, tragen Sie den neuen «Stand» ein.',
  ],
};
