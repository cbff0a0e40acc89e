import type { Rot } from '../../domain/claims/rotting-words.ts';
import type { Locale } from '../../i18n/locales.ts';

type Said = Rot | 'ages' | 'sayWhen' | 'makeFact' | 'said';

/** What is said below a text with words that will rot. */
export const datedWordingWords: Record<Locale, Record<Said, string>> = {
  de: {
    ages: 'Stimmt irgendwann nicht mehr',
    now: 'Besser ohne dieses Wort, oder mit Jahr.',
    past: 'Besser mit Monat und Jahr.',
    future: 'Besser erst schreiben, wenn es so weit ist.',
    onwards: 'Besser „seit“, sobald es begonnen hat.',
    count: 'Besser mit „Stand …“ und dem Jahr im selben Satz, oder ohne Zahl: Zahlen gehören zu den Fakten.',
    sayWhen: 'Stand dazuschreiben, in sechs Monaten nachsehen',
    makeFact: 'Zahl als Fakt anlegen (neues Fenster)',
    said: 'Eingetragen unter „Stand der Texte“. Noch nicht gespeichert.',
  },
  en: {
    ages: 'Will be untrue one day',
    now: 'Better without this word, or with a year.',
    past: 'Better with month and year.',
    future: 'Better written once it has come true.',
    onwards: 'Better “since”, once it has begun.',
    count:
      'Better with “as of …” and the year in the same sentence, or without the number: numbers belong to the facts.',
    sayWhen: 'Add the date, look again in six months',
    makeFact: 'Make a fact of the number (new window)',
    said: 'Entered at “Texts as of”. Not saved yet.',
  },
};
