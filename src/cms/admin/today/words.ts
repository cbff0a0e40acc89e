import { settlingWords } from './settling-words.ts';

const german = [
  'null',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const english = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const inWords = (count: number, words: string[]): string => words[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the start page says around the findings. */
export const words = {
  de: {
    heading: (count: number, minutes: number) =>
      `${capital(inWords(count, german))} ${count === 1 ? 'Aufgabe' : 'Aufgaben'}, etwa ${inWords(minutes, german)} ${minutes === 1 ? 'Minute' : 'Minuten'}`,
    order: 'Zuerst steht, was Besucherinnen und Besuchern am meisten schadet. Was erledigt ist, verschwindet von hier.',
    orderOfTranslators:
      'Das ist auf Englisch zu tun, das Dringendste zuerst. Bevor Ihr Text auf der Website steht, sieht ihn die Redaktion durch.',
    nothing: 'Heute ist nichts zu tun',
    allDone: 'Alles ist geprüft, übersetzt und veröffentlicht. Vielen Dank und einen schönen Feierabend!',
    allTranslated:
      'Alles ist übersetzt und auf dem Stand des Deutschen; gegengelesen wird es von der Redaktion. Vielen Dank und einen schönen Feierabend!',
    ...settlingWords.de,
    standing: 'Wie es um das Verzeichnis steht',
    share: (count: number, of: number) => `${count} von ${of}`,
    reviewed: 'Einträge in den letzten 12 Monaten geprüft',
    english: 'Texte auf Englisch vollständig, aktuell und geprüft',
    written: 'Texte auf Englisch vollständig und aktuell',
    reports: (count: number): string => (count === 1 ? 'Rückmeldung offen' : 'Rückmeldungen offen'),
    search: 'Akteur suchen',
    find: 'Finden',
    ways: 'Wohin',
    create: 'Neuer Akteur',
    minutes: (count: number) => `${count} Min.`,
    entry: (title: string) => `: ${title}`,
    later: 'Wenn einmal mehr Zeit ist',
    more: (count: number) => `und ${count} weitere: Sie rücken nach, sobald hier etwas erledigt ist.`,
    waiting: 'Was auf andere wartet',
    planned: 'Was von selbst geschieht',
    publish: 'wird veröffentlicht',
    unpublish: 'wird von der Website genommen',
  },
  en: {
    heading: (count: number, minutes: number) =>
      `${capital(inWords(count, english))} ${count === 1 ? 'task' : 'tasks'}, about ${inWords(minutes, english)} ${minutes === 1 ? 'minute' : 'minutes'}`,
    order: 'What harms visitors most comes first. What is done disappears from here.',
    orderOfTranslators:
      'This is to be done in English, the most urgent first. Editors look at your text before it is on the site.',
    nothing: 'There is nothing to do today',
    allDone: 'All is checked, translated and published. Thank you, and enjoy your evening!',
    allTranslated:
      'All is translated and follows the German; editors read it through. Thank you, and enjoy your evening!',
    ...settlingWords.en,
    standing: 'How the directory stands',
    share: (count: number, of: number) => `${count} of ${of}`,
    reviewed: 'entries checked within the last 12 months',
    english: 'texts complete, current and read through in English',
    written: 'texts complete and current in English',
    reports: (count: number): string => (count === 1 ? 'report open' : 'reports open'),
    search: 'Find an actor',
    find: 'Find',
    ways: 'Where to go',
    create: 'New actor',
    minutes: (count: number) => `${count} min`,
    entry: (title: string) => `: ${title}`,
    later: 'When there is more time',
    more: (count: number) => `and ${count} more: they move up as soon as something here is done.`,
    waiting: 'What waits for others',
    planned: 'What happens by itself',
    publish: 'is published',
    unpublish: 'is taken off the site',
  },
};

export type TodayWords = (typeof words)['de'];
