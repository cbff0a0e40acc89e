/** What editors are told of plans: why one cannot be made, or could not be carried out. The form reads them as well. */
export const planExplanations = {
  'time-form': {
    de: 'Bitte schreiben Sie die Uhrzeit so: 9:00.',
    en: 'Please write the time like this: 9:00.',
  },
  'time-skipped': {
    de: 'Diese Uhrzeit gibt es an dem Tag nicht: Um 2 Uhr wird die Uhr auf 3 Uhr vorgestellt. Bitte nehmen Sie eine Zeit davor oder danach.',
    en: 'There is no such time on that day: at 2:00 the clock goes forward to 3:00. Please take a time before or after.',
  },
  'time-twice': {
    de: 'Diese Uhrzeit gibt es an dem Tag zweimal: Um 3 Uhr wird die Uhr auf 2 Uhr zurückgestellt. Bitte nehmen Sie eine Zeit davor oder danach.',
    en: 'This time comes twice on that day: at 3:00 the clock goes back to 2:00. Please take a time before or after.',
  },
  'moment-past': {
    de: 'Das ist schon vorbei. Bitte nehmen Sie einen Tag und eine Uhrzeit, die noch kommen.',
    en: 'This is past already. Please take a day and a time that are still to come.',
  },
  planned: { de: 'Geplant.', en: 'Planned.' },
  'plan-deleted': { de: 'Der Plan ist gelöscht.', en: 'The plan is deleted.' },
  'plan-nothing': {
    de: 'Es ist nichts angehakt. Bitte haken Sie an, was veröffentlicht werden soll.',
    en: 'Nothing is ticked. Please tick what is to be published.',
  },
  'plan-changed': {
    de: 'Der Entwurf hat sich inzwischen geändert. Es wurde nichts geplant; bitte sehen Sie sich an, was nun live ginge.',
    en: 'The draft has changed meanwhile. Nothing was planned; please look at what would go live now.',
  },
  'plan-twice': {
    de: 'Davon ist schon etwas geplant. Bitte löschen Sie zuerst den anderen Plan oder haken Sie nur an, was noch nicht geplant ist.',
    en: 'Some of this is planned already. Please delete the other plan first, or tick only what is not planned yet.',
  },
  'plan-not-live': {
    de: 'Das ist nicht auf der Website und lässt sich deshalb nicht herunternehmen.',
    en: 'This is not on the site, so it cannot be taken off.',
  },
  'plan-stays': {
    de: 'Das steht auf jeder Seite und lässt sich nicht von der Website nehmen.',
    en: 'This stands on every page and cannot be taken off the site.',
  },
  'plan-done': {
    de: 'Diesen Plan gibt es nicht mehr, oder er wird gerade ausgeführt. Bitte laden Sie die Seite neu.',
    en: 'This plan does not exist any more, or is being carried out. Please reload the page.',
  },
  'plan-gone': {
    de: 'Den Eintrag gibt es nicht mehr, oder er liegt im Papierkorb.',
    en: 'The entry does not exist any more, or is in the trash.',
  },
  'plan-lost': {
    de: 'Was geplant war, ist in der Versionsgeschichte nicht mehr zu finden. Bitte planen Sie neu.',
    en: 'What was planned is not in the history any more. Please plan anew.',
  },
  'plan-off-site': {
    de: 'Der Eintrag wurde inzwischen von der Website genommen.',
    en: 'The entry was taken off the site meanwhile.',
  },
  'plan-overtaken': {
    de: 'Inzwischen wurde Neueres veröffentlicht: {labels}. Der Plan hätte es durch Älteres ersetzt.',
    en: 'Something newer was published meanwhile: {labels}. The plan would have put something older in its place.',
  },
  'plan-nobody': {
    de: 'Das Konto, das den Plan gemacht hat, gibt es nicht mehr. Bitte planen Sie neu.',
    en: 'The account that made the plan does not exist any more. Please plan anew.',
  },
  'plan-fault': {
    de: 'Bei uns ist etwas schiefgegangen. Bitte planen oder veröffentlichen Sie neu; hilft das nicht, sagen Sie es der Person, die die Website betreibt.',
    en: 'Something went wrong on our side. Please plan or publish anew; if that does not help, tell the person who runs the site.',
  },
} as const;
