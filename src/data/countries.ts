import 'server-only';
import type { ActorSummary } from '../domain/actors/actor.ts';
import { type CountryPage, type CountryText, countryPages, type Place } from '../domain/countries/country-page.ts';
import { countryOfSlug } from '../domain/countries/country-slug.ts';
import { countryName } from '../domain/country.ts';
import { type GonePages, wayOutOf } from '../domain/links/gone.ts';
import { inLanguage } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { findActors, findSummaries } from './actor-summaries.ts';
import { keptPerRevision } from './content-revision.ts';
import { findFunFacts } from './fun-facts.ts';
import { findFundingProgrammes } from './funding.ts';
import { findGonePages } from './gone-pages.ts';
import { readAll } from './payload.ts';
import { sourcesOf } from './sources.ts';
import { relatedId, type StoredCountry, type StoredPlace } from './stored.ts';

/** Every published country as it is stored. */
export const readCountries = keptPerRevision('readCountries', () => readAll('countries', { sort: 'code' }));

/** The page of each country of which there is something to say, those that are compared first. */
export const findCountries = keptPerRevision('findCountries', async (locale: Locale): Promise<CountryPage[]> => {
  const [stored, summaries, actors, facts, programmes, gone] = await Promise.all([
    readCountries(),
    findSummaries(locale),
    findActors(locale),
    findFunFacts(locale),
    findFundingProgrammes(locale),
    findGonePages(),
  ]);
  const texts = new Map(
    stored.flatMap((country) => {
      const text = textOf(country, { summaries, gone }, locale);
      return text ? [[country.code, text] as const] : [];
    }),
  );
  return countryPages({ texts, facts, actors, programmes }, (code) => countryName(code, locale));
});

/** The page of the country that an address means; null where there is nothing to say of it. */
export async function getCountry(slug: string, locale: Locale): Promise<CountryPage | null> {
  const code = countryOfSlug(slug, locale);
  return (await findCountries(locale)).find((country) => country.code === code) ?? null;
}

/** When something of a country last changed, by its code, for the sitemap. */
export async function countryChanges(): Promise<Map<string, string>> {
  return new Map((await readCountries()).map(({ code, updatedAt }) => [code, updatedAt]));
}

interface Known {
  summaries: Map<string, ActorSummary>;
  gone: GonePages;
}

function textOf(stored: StoredCountry, { summaries, gone }: Known, locale: Locale): CountryText | null {
  const intro = inLanguage(stored.intro, locale);
  if (!intro) return null;
  return {
    intro,
    helpers: (stored.helpers ?? []).flatMap((helper) => {
      const actor = summaries.get(relatedId(helper.actor) ?? '');
      const reason = inLanguage(helper.reason, locale);
      return actor && reason ? [{ actor, reason }] : [];
    }),
    counts: (stored.counts ?? []).flatMap(({ value, comparator, counted, countedLabel, scope, asOf, source, url }) => {
      const name = inLanguage(source, locale);
      if (typeof value !== 'number' || !name) return [];
      return [
        {
          value: { value, comparator: comparator ?? 'exactly', format: 'number' },
          counted,
          countedLabel: inLanguage(countedLabel, locale),
          scope,
          asOf: asOf || null,
          sources: [{ name, ...wayOutOf(url, gone) }],
        },
      ];
    }),
    countsNote: inLanguage(stored.countsNote, locale),
    youthOffice: placeOf(stored.youthOffice, gone, locale),
    consulates: placeOf(stored.consulates, gone, locale),
    lookUp: placeOf(stored.lookUp, gone, locale),
    sources: sourcesOf(stored.sources, gone, locale),
    hasReviewedText: stored.hasReviewedText?.[locale] === true,
  };
}

function placeOf(stored: StoredPlace | undefined, gone: GonePages, locale: Locale): Place | null {
  const name = inLanguage(stored?.name, locale);
  return name ? { name, ...wayOutOf(stored?.url, gone) } : null;
}
