/** What editors are told of a number or a date, in the form while they type and when it is refused. */
export const valueExplanations = {
  'as-of-needed': {
    de: 'Bitte tragen Sie auch den „Stand der Texte“ ein: Ihn liest, wer die Seite besucht.',
    en: 'Please enter “Texts as of”, too: visitors read it.',
  },
  'partial-date': {
    de: 'Bitte schreiben Sie das Datum so genau, wie Sie es kennen: 24.10.2021, Oktober 2021 oder 2021.',
    en: 'Please write the date as exactly as you know it: 24 October 2021, October 2021 or 2021.',
  },
  'day-form': {
    de: 'Bitte schreiben Sie den Tag so: 24.10.2021.',
    en: 'Please write the day like this: 24 October 2021.',
  },
  'date-none': {
    de: 'Dieses Datum gibt es nicht: {typed}. Bitte prüfen Sie Tag und Monat.',
    en: 'There is no such date: {typed}. Please check day and month.',
  },
  'date-to-come': {
    de: 'Dieses Datum liegt in der Zukunft. Hier steht, was schon geschehen ist; bitte prüfen Sie das Jahr.',
    en: 'This date is in the future. What stands here has already happened; please check the year.',
  },
  'day-of-year': {
    de: 'Diesen Tag gibt es nicht in jedem Jahr. Bitte prüfen Sie Tag und Monat.',
    en: 'There is no such day in every year. Please check day and month.',
  },
  'span-of-year': {
    de: 'Der letzte Tag muss nach dem ersten liegen, im selben Jahr.',
    en: 'The last day has to come after the first, in the same year.',
  },
  'number-form': {
    de: 'Bitte geben Sie eine Zahl zwischen 0 und 1.000.000.000.000 ein.',
    en: 'Please enter a number between 0 and 1,000,000,000,000.',
  },
  'number-unclear': {
    de: '„{typed}“ kann zweierlei heißen. Bitte schreiben Sie Tausender mit Punkt (1.234) und Bruchteile mit Komma (0,5), oder ganz ohne Zeichen (1234).',
    en: '“{typed}” may mean two things. Please write thousands with a point as in German (1.234), fractions with a comma (0,5), or neither (1234).',
  },
  'number-none': {
    de: '„{typed}“ ist keine Zahl. Bitte schreiben Sie nur Ziffern, ohne Wörter und Einheiten.',
    en: '“{typed}” is not a number. Please write digits only, without words and units.',
  },
  'range-end': {
    de: 'Das Ende der Spanne muss eine Zahl sein und größer als ihr Anfang. Ohne Spanne bleibt das Feld leer.',
    en: 'The end of the range has to be a number larger than its beginning. Without a range, leave the field empty.',
  },
  'number-whole': {
    de: 'Hier steht eine ganze Zahl, ohne Nachkommastellen.',
    en: 'This is a whole number, without a fraction.',
  },
  'number-fraction': {
    de: 'So viele Nachkommastellen hat diese Schreibweise nicht: Anzahl, Jahr und Euro haben keine, Prozent eine. Bitte runden Sie oder wählen Sie eine andere Schreibweise.',
    en: 'This way of writing has fewer decimals: counts, years and euros have none, per cent has one. Please round the number or choose another.',
  },
} as const;
