import 'server-only';
import { cache } from 'react';
import type { Translations } from '../domain/localized.ts';
import { plainText } from '../domain/rich-text.ts';
import { createSearchIndex, type SearchIndex } from '../domain/search/search.ts';
import { type SearchEntry, type SearchKind, searchWordsOf } from '../domain/search/search-entry.ts';
import type { SearchResults } from '../domain/search/search-results.ts';
import {
  actorEntry,
  countryEntry,
  factEntry,
  pageEntry,
  programmeEntry,
  type SearchedCategory,
} from '../domain/search/searched.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { ownPages } from '../i18n/own-pages.ts';
import { findActorReferences } from './actor-references.ts';
import { readCategories, readGroups } from './categories.ts';
import { keptPerRevision, steadyPerRevision } from './content-revision.ts';
import { findCountries, readCountries } from './countries.ts';
import { findFunFacts, readFacts } from './fun-facts.ts';
import { findFundingProgrammes, readProgrammes } from './funding.ts';
import { findPageTitles, readPages } from './pages.ts';
import { readSite } from './payload.ts';
import { keptPerActor } from './per-actor.ts';
import { richTextOf } from './rich-text.ts';
import { readSearchWords } from './search-words.ts';
import { relatedId, type StoredActor, type StoredFact, type StoredProgramme } from './stored.ts';
import { readActors } from './stored-actors.ts';

const collator = new Intl.Collator('de', { ignorePunctuation: true });

/** The index of the content as it is now; who previews drafts gets one of their own. */
const currentIndex = keptPerRevision('currentIndex', makeIndex);

/** Searches everything published, in both languages. */
export const searchSite = cache(async (words: string, locale: Locale): Promise<SearchResults> => {
  const [index, references, programmes, facts, titles] = await Promise.all([
    currentIndex(),
    findActorReferences(locale),
    findFundingProgrammes(locale),
    findFunFacts(locale),
    findPageTitles(locale),
  ]);
  const { entries, ...result } = index.find(words, locale);
  const programmesById = new Map(programmes.map((programme) => [programme.id, programme]));
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  const own = ownPages.map(({ key, title }) => ({ key, title: { value: title[locale], language: locale } }));
  const pagesByKey = new Map([...titles, ...own].map(({ key, title }) => [String(key), { key, title }]));
  const ofKind = (kind: SearchKind) => entries.filter((entry) => entry.kind === kind);
  return {
    ...result,
    actors: ofKind('actor').flatMap((entry) => {
      const slug = references.get(entry.id)?.slug;
      return slug ? [{ ...entry, id: slug }] : [];
    }),
    countries: ofKind('country').map(({ id }) => id),
    programmes: ofKind('programme').flatMap(({ id }) => programmesById.get(id) ?? []),
    facts: ofKind('fact').flatMap(({ id }) => factsById.get(id) ?? []),
    pages: ofKind('page').flatMap((entry) => {
      const page = pagesByKey.get(entry.id);
      return page ? [{ ...page, entry }] : [];
    }),
  };
});

/** Every category as it is searched, by id. */
const findSearchedCategories = steadyPerRevision('searched categories', async () => {
  const [categories, groups, words] = await Promise.all([readCategories(), readGroups(), readSearchWords()]);
  const groupSlugs = new Map(groups.map(({ id, slug }) => [id, slug]));
  return new Map(
    categories.map(({ id, name, group }): [string, SearchedCategory] => [
      id,
      { name, group: groupSlugs.get(relatedId(group) ?? '') ?? '', searchWords: searchWordsOf(words.get(id)) },
    ]),
  );
});

async function makeIndex(): Promise<SearchIndex> {
  const [stored, countries, texts, programmes, facts, pages, categories, site, words] = await Promise.all([
    readActors(),
    findCountries('de'),
    readCountries(),
    readProgrammes(),
    readFacts(),
    readPages(),
    findSearchedCategories(),
    readSite(),
    readSearchWords(),
  ]);
  // Of equals, a search shows the first one first.
  const actors = stored.toSorted((a, b) => collator.compare(a.name?.de ?? '', b.name?.de ?? ''));
  const kept = keptPerActor<SearchEntry>('search entry');
  return createSearchIndex([
    ...actors.map((actor) => {
      const own = words.get(actor.id) ?? null;
      return kept(actor, [categories, own], () => entryOfActor(actor, categories, own));
    }),
    ...countries.map(({ code }) => countryEntry({ code, intro: texts.find((text) => text.code === code)?.intro })),
    ...programmes.map(entryOfProgramme),
    ...facts.map(entryOfFact),
    ...pages.map(({ key, title, body, days }) => {
      // By what the site is called, one looks for what it is.
      const searchWords = key === 'about' ? [site.name] : [];
      const names = (days ?? []).map(({ name }) => name);
      return pageEntry({ id: key, title, body: joined([plainBoth(body), ...names]), searchWords });
    }),
    ...ownPages.map(({ key, text, ...page }) => pageEntry({ id: key, body: text, ...page })),
  ]);
}

function entryOfActor(
  actor: StoredActor,
  categories: Map<string, SearchedCategory>,
  searchWords: string | null,
): SearchEntry {
  return actorEntry({
    id: actor.id,
    name: actor.name,
    names: actor.names ?? [],
    seat: actor.seat,
    parentName: actor.parentName,
    tagline: actor.tagline,
    plainWords: actor.plainWords,
    summary: plainBoth(actor.summary),
    partnerCountries: actor.partnerCountries ?? [],
    categories: (actor.categories ?? []).flatMap((id) => categories.get(relatedId(id) ?? '') ?? []),
    links: (actor.links ?? []).map(({ platform, url }) => ({ platform, url: url || null })),
    resources: (actor.resources ?? []).map(({ title, url }) => ({ title, url: url || null })),
    searchWords,
  });
}

function entryOfProgramme(programme: StoredProgramme): SearchEntry {
  const { slug, id, name, giver, forWhom, pays, countries, url } = programme;
  return programmeEntry({ id: slug || id, name, giver, forWhom, pays, countries: countries ?? [], url: url || null });
}

function entryOfFact(fact: StoredFact): SearchEntry {
  const isRanking = fact.kind === 'ranking';
  const rows = isRanking ? (fact.rows ?? []) : [];
  return factEntry({
    id: fact.slug || fact.id,
    title: fact.title,
    sentence: isRanking ? null : fact.sentence,
    note: fact.note,
    counted: fact.counted,
    countries: isRanking ? rows.flatMap(({ country }) => country ?? []) : [fact.country ?? []].flat(),
    rowNames: rows.map(({ name }) => name),
  });
}

/** Texts one after the other, in each language. */
function joined(texts: (Translations<string> | null | undefined)[]): Translations<string> {
  return Object.fromEntries(
    locales.flatMap((language) => {
      const own = texts.flatMap((text) => text?.[language] ?? []);
      return own.length ? [[language, own.join('. ')]] : [];
    }),
  );
}

type StoredText = Translations<Parameters<typeof richTextOf>[0]>;

/** A rich text without its form, in each language that has it. */
function plainBoth(text: StoredText | null | undefined): Translations<string> {
  return Object.fromEntries(
    locales.flatMap((language) => {
      const value = text?.[language];
      return value ? [[language, plainText(richTextOf(value))]] : [];
    }),
  );
}
