import { type Locale, locales } from '../../i18n/locales.ts';
import type { ActorName } from '../actors/actor.ts';
import { categoryGroupSlugs } from '../actors/category.ts';
import { countryName } from '../country.ts';
import type { CountedThing } from '../facts/fun-fact.ts';
import { isEmpty, type Translations } from '../localized.ts';
import { wordsForCountry } from './country-words.ts';
import { type SearchEntry, type SearchText, searchWordsOf } from './search-entry.ts';

type Text = Translations<string> | null | undefined;

/** A category as it is searched. */
export interface SearchedCategory {
  group: string;
  name: Text;
  /** What staff have it found by. */
  searchWords: string[];
}

/** An actor as it is searched: its texts in all languages, without form. */
export interface SearchedActor {
  id: string;
  name: Text;
  names: ActorName[];
  seat: Text;
  parentName: Text;
  tagline: Text;
  plainWords: Text;
  summary: Text;
  partnerCountries: string[];
  categories: SearchedCategory[];
  links: { platform: string; url: string | null }[];
  resources: { title: Text; url: string | null }[];
  searchWords: string | null;
}

/** A fact as it is searched; its sentences hold placeholders. */
export interface SearchedFact {
  id: string;
  title: Text;
  sentence: Text;
  note: Text;
  counted: CountedThing;
  countries: string[];
  /** What is ranked besides countries. */
  rowNames: Text[];
}

/** A funding programme as it is searched. */
export interface SearchedProgramme {
  id: string;
  name: Text;
  giver: Text;
  forWhom: Text;
  pays: Text;
  countries: string[];
  url: string | null;
}

/** A country as it is searched: by its names, and by what staff say of it. */
export interface SearchedCountry {
  code: string;
  intro: Text;
}

/** A page of prose as it is searched. */
export interface SearchedPage {
  id: string;
  title: Text;
  body: Text;
  searchWords: string[];
}

/** Channels that people look for by name. */
const channelNames: Record<string, string> = { x: 'X Twitter', website: '' };

export function actorEntry(actor: SearchedActor): SearchEntry {
  const { names, links, resources } = actor;
  const channels = links.filter(({ url }) => url).map(({ platform }) => channelNames[platform] ?? platform);
  return {
    ...nothing,
    kind: 'actor',
    id: actor.id,
    abbreviations: names.filter(({ kind }) => kind === 'acronym'),
    names: [...inBoth(actor.name), ...names.filter(({ kind }) => kind !== 'acronym')],
    topics: [
      ...inBoth(actor.seat),
      ...inBoth(actor.parentName),
      // What is said of nearly all of them tells none apart; the filter has it.
      ...actor.categories
        .filter(({ group }) => group !== categoryGroupSlugs.regionalFocus)
        .flatMap(({ name, searchWords }) => inBoth(name).map((text) => ({ ...text, alsoBy: searchWords }))),
      ...countries(actor.partnerCountries),
    ],
    resources: resources.flatMap(({ title }) => inBoth(title)),
    text: [...inBoth(actor.tagline), ...inBoth(actor.plainWords), ...inBoth(actor.summary)],
    words: [...searchWordsOf(actor.searchWords), ...channels.filter(Boolean)],
    addresses: {
      own: links.flatMap(({ url }) => url ?? []),
      others: resources.flatMap(({ url }) => url ?? []),
    },
  };
}

/** By what people ask for a count. */
const ties = ['Partnerschaften', 'Freundschaften', 'partnerships', 'friendships', 'wie viele', 'how many'];
const countedWords: Partial<Record<CountedThing, string[]>> = {
  partnerships: ties,
  friendships: ties,
  'partnerships-and-friendships': ties,
  links: [...ties, 'Verbindungen', 'Kontakte', 'links', 'contacts'],
};

export function factEntry({
  id,
  title,
  sentence,
  note,
  counted,
  countries: codes,
  rowNames,
}: SearchedFact): SearchEntry {
  const spoken = inBoth(sentence).map((text) => ({ ...text, value: text.value.replaceAll(/\{[^{}]*\}/g, ' ') }));
  return {
    ...nothing,
    kind: 'fact',
    id,
    names: inBoth(title),
    topics: [...countries(codes), ...rowNames.flatMap(inBoth)],
    text: [...spoken, ...inBoth(note)],
    words: countedWords[counted] ?? [],
  };
}

/** What people type who look for money. */
const moneyWords = ['Förderung', 'Förderprogramm', 'Fördermittel', 'Zuschuss', 'Geld', 'funding', 'grant', 'money'];

export const programmeEntry = (programme: SearchedProgramme): SearchEntry => ({
  ...nothing,
  kind: 'programme',
  id: programme.id,
  names: inBoth(programme.name),
  topics: countries(programme.countries),
  text: [...inBoth(programme.giver), ...inBoth(programme.forWhom), ...inBoth(programme.pays)],
  words: moneyWords,
  addresses: { own: programme.url ? [programme.url] : [], others: [] },
});

export const countryEntry = ({ code, intro }: SearchedCountry): SearchEntry => ({
  ...nothing,
  kind: 'country',
  id: code,
  names: locales.map((language) => ({ value: countryName(code, language), language })),
  text: inBoth(intro),
  words: wordsForCountry(code),
});

export const pageEntry = ({ id, title, body, searchWords }: SearchedPage): SearchEntry => ({
  ...nothing,
  kind: 'page',
  id,
  names: inBoth(title),
  text: inBoth(body),
  words: searchWords,
});

const nothing = {
  abbreviations: [],
  names: [],
  topics: [],
  resources: [],
  text: [],
  words: [],
  addresses: { own: [], others: [] },
};

const countries = (codes: string[]): SearchText[] =>
  codes.flatMap((code) =>
    locales.map((language) => ({ value: countryName(code, language), language, alsoBy: wordsForCountry(code) })),
  );

/** A text in each language that has it. */
function inBoth(text: Text): { value: string; language: Locale }[] {
  return locales.flatMap((language) => {
    const value = text?.[language];
    return isEmpty(value) ? [] : [{ value: value as string, language }];
  });
}
