import type { HandbookPage } from '../handbook-page.ts';

export const translate: HandbookPage = {
  slug: 'uebersetzen',
  title: 'Wie Sie übersetzen',
  parts: [
    'Diese Seite ist für alle mit der Rolle «Übersetzung». Sie schreiben das Englische. Die Redaktion liest es und veröffentlicht es.',
    {
      steps: [
        'Auf der Startseite steht, was auf Englisch fehlt oder hinterherhinkt, das Dringendste zuerst. Der Link daneben führt zum Feld.',
        'Lesen Sie links das Deutsche und schreiben Sie rechts das Englische. Das Deutsche können Sie nicht ändern; fällt Ihnen dort ein Fehler auf, sagen Sie es der Redaktion.',
        'Steht unter dem Feld «hinkt hinterher», sehen Sie darunter, was sich im Deutschen geändert hat. Ändern Sie das Englische, oder wählen Sie «Das Englische stimmt weiterhin».',
        'Wählen Sie «Zur Freigabe». Ihr Text ist damit gespeichert und abgegeben.',
      ],
    },
    {
      picture: 'sprachstand',
      alt: 'Unter einem englischen Namen steht «hinkt hinterher», darunter das geänderte Deutsche und die Knöpfe «Das Englische stimmt weiterhin» und «Später».',
    },
    {
      points: [
        'Unter «Was auf andere wartet» steht auf der Startseite, was Sie abgegeben haben. Es verschwindet, sobald es veröffentlicht ist.',
        'Bis dahin können Sie weiterschreiben und noch einmal «Zur Freigabe» wählen.',
        'Namen von Stellen übersetzen Sie nur, wenn die Stelle selbst einen englischen Namen führt.',
        'Was die Wörter bedeuten: [[deutsch-und-englisch]]. Wenn etwas nicht klappt: [[schiefgegangen]].',
      ],
    },
  ],
};
