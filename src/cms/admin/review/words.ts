import { ourLocale } from '../../../i18n/locales.ts';

/** What the page on which an entry is reviewed says, and the fields that name who does it. */
const words = {
  de: {
    title: 'Eintrag prüfen',
    nobody: 'niemand',
    away: (name: string) => `${name} (kann nicht mehr prüfen)`,
    editorsOnly: 'Diese Seite ist für die Redaktion.',
    noEntry: 'Diesen Eintrag gibt es nicht, oder er ist nicht veröffentlicht.',
    lead: 'Vergleichen Sie jede Angabe mit der Website der Stelle. Was stimmt, haken Sie ab. Was nicht stimmt, ändern Sie im Formular; Ihre Häkchen bleiben.',
    website: 'Website der Stelle (neuer Tab)',
    noWebsite: 'Im Eintrag steht keine Website der Stelle.',
    site: 'Eintrag auf unserer Website (neuer Tab)',
    form: 'Ganzes Formular',
    draft: 'Es wartet ein Entwurf. Hier steht, was Besucherinnen und Besucher sehen.',
    last: (day: string) => `Zuletzt geprüft am ${day}.`,
    never: 'Noch nie geprüft.',
    right: 'Stimmt',
    change: 'Ändern',
    german: 'Deutsch',
    english: 'Englisch',
    missing: 'fehlt',
    open: 'Öffnen (neuer Tab)',
    progress: (done: number, of: number) => `${done} von ${of} abgehakt`,
    finish: 'Alles geprüft',
    finishes:
      'Trägt heute als Prüftag ein, für beide Sprachen, den Kontakt und jeden Kanal mit Adresse, und veröffentlicht nur das.',
    left: (label: string) => `Noch nicht abgehakt: ${label}`,
    done: 'Eingetragen: heute geprüft.',
    toToday: 'Weiter zu „Heute“',
    unreachable: 'Nicht gespeichert. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
  en: {
    title: 'Review an entry',
    nobody: 'nobody',
    away: (name: string) => `${name} (can no longer review)`,
    editorsOnly: 'This page is for editors.',
    noEntry: 'There is no such entry, or it is not published.',
    lead: 'Compare each statement with the body’s website. Tick what is right. What is not, change in the form; your ticks stay.',
    website: 'Website of the body (new tab)',
    noWebsite: 'The entry names no website of the body.',
    site: 'Entry on our site (new tab)',
    form: 'Whole form',
    draft: 'A draft waits. This is what visitors see.',
    last: (day: string) => `Last reviewed on ${day}.`,
    never: 'Never reviewed.',
    right: 'Right',
    change: 'Change',
    german: 'German',
    english: 'English',
    missing: 'missing',
    open: 'Open (new tab)',
    progress: (done: number, of: number) => `${done} of ${of} ticked`,
    finish: 'All reviewed',
    finishes:
      'Enters today as the day of the review, for both languages, the contact and each channel with an address, and publishes that alone.',
    left: (label: string) => `Not ticked yet: ${label}`,
    done: 'Entered: reviewed today.',
    toToday: 'On to “Today”',
    unreachable: 'Not saved. Please check your connection and try again.',
  },
};

export type ReviewWords = (typeof words)['de'];

/** @param language of the admin, as Payload has it */
export const reviewWords = (language: string): ReviewWords => words[ourLocale(language)];
