import { firstTaglines } from '../cms/database/first-taglines.ts';
import { firstWordsOfActors, firstWordsOfCategories } from '../cms/finding/first-search-words.ts';
import { createSearchIndex, type SearchIndex } from '../domain/search/search.ts';
import { searchWordsOf } from '../domain/search/search-entry.ts';
import {
  actorEntry,
  countryEntry,
  factEntry,
  pageEntry,
  programmeEntry,
  type SearchedCategory,
} from '../domain/search/searched.ts';
import { ownPages } from '../i18n/own-pages.ts';
import { actors } from '../seed/content/actors.ts';
import { categoryGroups } from '../seed/content/categories.ts';
import { countries } from '../seed/content/countries.ts';
import { facts } from '../seed/content/facts.ts';
import { fundingProgrammes } from '../seed/content/funding-programmes.ts';
import { pages } from '../seed/content/pages.ts';
import type { Both } from '../seed/content/seed-types.ts';
import { site } from '../seed/content/site.ts';

/** The words of Markdown without its form. */
const plain = (text: string) =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*#`]/g, '')
    .replaceAll(/\s+/g, ' ');
const plainBoth = ({ de, en }: Both): Both => ({ de: plain(de), en: plain(en) });
const collator = new Intl.Collator('de', { ignorePunctuation: true });

const categories = new Map(
  categoryGroups.flatMap((group) =>
    group.categories.map(({ slug, name }): [string, SearchedCategory] => [
      slug,
      { group: group.slug, name, searchWords: searchWordsOf(firstWordsOfCategories[slug]) },
    ]),
  ),
);

/** The search as it is on a new site: over what a new database is given, under the keys of the seed. */
export function seededSearch(): Promise<SearchIndex> {
  return createSearchIndex([
    ...actors
      .toSorted((a, b) => collator.compare(a.name.de, b.name.de))
      .map((actor) =>
        actorEntry({
          id: actor.key,
          name: actor.name,
          names: actor.names,
          seat: actor.seat,
          parentName: actor.parentName,
          tagline: firstTaglines[actor.slug.de],
          plainWords: actor.plainWords,
          summary: plainBoth(actor.summary),
          partnerCountries: actor.partnerCountries,
          categories: actor.categories.flatMap((slug) => categories.get(slug) ?? []),
          links: actor.links,
          resources: actor.resources,
          searchWords: firstWordsOfActors[actor.slug.de] ?? null,
        }),
      ),
    ...countries.map(countryEntry),
    ...fundingProgrammes.map(programmeEntry),
    ...facts.map((fact) =>
      factEntry({
        id: fact.id,
        title: fact.title,
        sentence: fact.kind === 'statement' ? fact.sentence : null,
        note: fact.note,
        counted: fact.counted,
        countries:
          fact.kind === 'statement' ? [fact.country ?? []].flat() : fact.rows.flatMap(({ country }) => country ?? []),
        rowNames: fact.kind === 'ranking' ? fact.rows.map(({ name }) => name) : [],
      }),
    ),
    ...pages.map(({ key, title, body }) =>
      pageEntry({ id: key, title, body: plainBoth(body), searchWords: key === 'about' ? [site.name] : [] }),
    ),
    ...ownPages.map(({ key, text, ...page }) => pageEntry({ id: key, body: text, ...page })),
  ]);
}
