import 'server-only';
import { cache } from 'react';
import { categoryGroupSlugs } from '../domain/actors/category.ts';
import { countryName } from '../domain/country.ts';
import { isEmpty, type Translations } from '../domain/localized.ts';
import { plainText } from '../domain/rich-text.ts';
import {
  createSearchIndex,
  type SearchEntry,
  type SearchIndex,
  type SearchResult,
  type SearchText,
} from '../domain/search/search.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { findActorReferences } from './actors.ts';
import { findCategories } from './categories.ts';
import { keptPerRevision } from './content-revision.ts';
import { richTextOf } from './rich-text.ts';
import { relatedId, type StoredActor } from './stored.ts';
import { readActors } from './stored-actors.ts';

type CategoriesByLocale = [Locale, Awaited<ReturnType<typeof findCategories>>][];

const collator = new Intl.Collator('de', { ignorePunctuation: true });

/** The index of the content as it is now; who previews drafts gets one of their own. */
const currentIndex = keptPerRevision(makeIndex);

/** Searches the published actors in both languages. The entries found bear their slugs of one language as ids. */
export const searchActors = cache(async (words: string, locale: Locale): Promise<SearchResult> => {
  const [index, references] = await Promise.all([currentIndex(), findActorReferences(locale)]);
  const result = index.find(words);
  const entries = result.entries.flatMap((entry): SearchEntry[] => {
    const slug = references.get(entry.id)?.slug;
    return slug ? [{ ...entry, id: slug }] : [];
  });
  return { ...result, entries };
});

async function makeIndex(): Promise<SearchIndex> {
  // Of equals, a search shows the first one first.
  const actors = (await readActors()).toSorted((a, b) => collator.compare(a.name?.de ?? '', b.name?.de ?? ''));
  const categories = await Promise.all(
    locales.map(async (locale): Promise<CategoriesByLocale[number]> => [locale, await findCategories(locale)]),
  );
  return createSearchIndex(actors.map((actor) => entryOf(actor, categories)));
}

function entryOf(actor: StoredActor, categories: CategoriesByLocale): SearchEntry {
  const names = actor.names ?? [];
  const own = new Set((actor.categories ?? []).map(relatedId));
  const categoryNames = categories.flatMap(([, byId]) =>
    [...byId].flatMap(([id, { name, group }]): SearchText[] =>
      // What is said of nearly all of them tells none apart; the filter has it.
      own.has(id) && group.slug !== categoryGroupSlugs.regionalFocus ? [name] : [],
    ),
  );
  const countries = locales.flatMap((language) =>
    (actor.partnerCountries ?? []).map((code) => ({ value: countryName(code, language), language })),
  );
  return {
    id: actor.id,
    abbreviations: names.filter(({ kind }) => kind === 'acronym'),
    names: [...inBoth(actor.name), ...names.filter(({ kind }) => kind !== 'acronym')],
    topics: [...inBoth(actor.seat), ...inBoth(actor.parentName), ...categoryNames, ...countries],
    resources: (actor.resources ?? []).flatMap(({ title }) => inBoth(title)),
    text: [
      ...inBoth(actor.plainWords),
      ...inBoth(actor.summary).map(({ value, language }) => ({ value: plainText(richTextOf(value)), language })),
    ],
  };
}

/** A text in each language that has it. */
function inBoth<T>(translations: Translations<T> | null | undefined): { value: T; language: Locale }[] {
  return locales.flatMap((language) => {
    const value = translations?.[language];
    return value === undefined || value === null || isEmpty(value) ? [] : [{ value, language }];
  });
}
