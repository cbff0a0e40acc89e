import type { Locale } from '../../i18n/locales.ts';
import { fold, plainWordsOf, stem } from '../search/word-folding.ts';
import { sentencesIn } from '../sentences.ts';

/** The fields of an entry that visitors see, in the order of its form. */
export const seenFields = [
  'name',
  'names',
  'tagline',
  'plainWords',
  'summary',
  'parent',
  'seat',
  'foundingYear',
  'categories',
  'contact.telephone',
  'contact.email',
  'contact.page',
  'contact.streetAddress',
  'links',
  'resources',
  'lifecycle',
  'successor',
  'changes',
] as const;
export type SeenField = (typeof seenFields)[number];

/** What stands in a field now; of a list, in one of its rows. */
export interface EntryValue {
  field: SeenField;
  text: string;
}

/** A field that a report speaks of: what stands there, and what the visitor wrote about it. */
export interface SpokenOf {
  field: SeenField;
  values: string[];
  sentences: string[];
}

/** Words by which people name a field, in both languages. */
const namedBy: Record<SeenField, Set<string>> = {
  name: stems('Name Bezeichnung heißt umbenannt Umbenennung called renamed'),
  names: stems('Abkürzung Kürzel Akronym abbreviation acronym'),
  tagline: stems(''),
  plainWords: stems(''),
  summary: stems('Zusammenfassung Beschreibung Text Absatz Satz summary description text paragraph sentence'),
  parent: stems('gehört Träger Dachverband belongs parent'),
  seat: stems('Sitz Standort umgezogen Umzug seat moved relocated headquarters'),
  foundingYear: stems('gegründet Gründung Gründungsjahr founded founding foundation'),
  categories: stems('Kategorie Kategorien Schwerpunkt category categories focus'),
  'contact.telephone': stems('Telefon Telefonnummer Rufnummer Nummer telephone phone number'),
  'contact.email': stems('Mail E-Mail Mailadresse Postfach email mailbox'),
  'contact.page': stems('Kontakt Kontaktseite Kontaktformular contact'),
  'contact.streetAddress': stems('Anschrift Straße Hausnummer Postleitzahl Adresse street postcode address'),
  links: stems(
    `Adresse Website Webseite Homepage Internetseite Internetadresse Link URL Facebook Instagram LinkedIn Mastodon YouTube
    Bluesky Newsletter Podcast address site webpage`,
  ),
  resources: stems('Angebot Studie Datenbank Handreichung Broschüre resource study database handbook brochure'),
  lifecycle: stems('aufgelöst Auflösung eingestellt beendet geschlossen existiert dissolved closed ended exist exists'),
  successor: stems('Nachfolge Nachfolger Nachfolgerin Rechtsnachfolger successor'),
  changes: stems(''),
};

/** A visitor calls an entry by its name whatever the report is about. */
const saidAnyway = new Set<SeenField>(['name', 'names']);
const shortestRun = 3;

/** A text in the forms in which it is compared. */
interface Compared {
  text: string;
  words: string[];
  hosts: string[];
}

/**
 * Which fields of an entry a report speaks of: those it names by a word, and those it quotes (a number, a web address,
 * three words in a row). A guess that spares looking, not more.
 */
export function spokenOf(message: string, language: Locale, values: EntryValue[]): SpokenOf[] {
  const sentences = sentencesIn(message, language).map(compared);
  return seenFields.flatMap((field) => {
    const own = values.filter((value) => value.field === field).map(({ text }) => compared(text));
    const quoted = saidAnyway.has(field) ? [] : own.filter((value) => sentences.some((one) => quotes(one, value)));
    const about = sentences.filter((one) => names(one, field) || quoted.some((value) => quotes(one, value)));
    if (!about.length) return [];
    return [{ field, values: (quoted.length ? quoted : own).map(textOf), sentences: about.map(textOf) }];
  });
}

const textOf = ({ text }: Compared): string => text;

const names = ({ words }: Compared, field: SeenField): boolean => words.some((word) => namedBy[field].has(stem(word)));

function quotes(sentence: Compared, value: Compared): boolean {
  if (value.words.some((word) => /^\d{2,}$/.test(word) && sentence.words.includes(word))) return true;
  if (sentence.hosts.some((host) => value.hosts.includes(host))) return true;
  const run = Math.min(shortestRun, value.words.length);
  const inARow = ` ${sentence.words.join(' ')} `;
  return value.words.some((_, at) => {
    const words = value.words.slice(at, at + run);
    return words.length === run && words.join('').length > 3 && inARow.includes(` ${words.join(' ')} `);
  });
}

const compared = (text: string): Compared => ({ text, words: foldedWords(text), hosts: hostsIn(text) });

function stems(words: string): Set<string> {
  return new Set(foldedWords(words).map((word) => stem(word)));
}

function foldedWords(text: string): string[] {
  return plainWordsOf(text).map(fold);
}

function hostsIn(text: string): string[] {
  const hosts = text.toLowerCase().matchAll(/(?<![@\w.-])(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})/g);
  return [...hosts].flatMap(([, host]) => host ?? []);
}
