import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload } from '../testing/payload.ts';
import { playNoRequest, stopPlayingNext } from '../testing/play-next.ts';
import { openRest, type Rest } from '../testing/rest.ts';
import { makeSample, siteSettings } from '../testing/samples.ts';

/** By which the site reads; each call is a query or, on SQL, one for each table that it needs. */
const ways = ['find', 'findOne', 'findGlobal', 'findVersions', 'findGlobalVersions', 'queryDrafts', 'count'] as const;

/** How many of them a page of a kind may take: drawn first after a change, and drawn again. */
const most: Record<string, [first: number, again: number]> = {
  directory: [9, 0],
  'search results': [14, 0],
  entry: [12, 0],
  history: [11, 1],
  facts: [5, 0],
  'who pays': [9, 0],
  countries: [11, 0],
  quality: [3, 0],
  export: [10, 0],
  sitemap: [12, 0],
};

describeOnEachDatabase('The queries of a page', (database) => {
  let rest: Rest;
  let payload: Payload;
  let asked: string[] = [];
  let pages: Record<string, () => Promise<unknown>>;

  beforeAll(async () => {
    playNoRequest();
    await openPayload(database.url());
    rest = await openRest();
    payload = rest.payload;
    await payload.updateGlobal({
      slug: 'site',
      data: { ...siteSettings, _status: 'published' },
      locale: 'de',
      overrideAccess: true,
    });
    await grow(3);
    const group = await makeSample(payload, 'category-groups', 'published');
    await makeSample(payload, 'categories', 'published', group);
    for (const collection of ['fun-facts', 'funding-programmes', 'countries', 'pages'] as const)
      await makeSample(payload, collection, 'published');
    pages = await pagesOfSite();
    for (const way of ways) {
      const real = payload.db[way].bind(payload.db) as (asking: { slug?: string; global?: string }) => Promise<unknown>;
      Object.assign(payload.db, {
        [way]: (asking: { collection?: string; slug?: string; global?: string }) => {
          const of = asking.collection ?? asking.slug ?? asking.global ?? '';
          // One for each page, whatever it shows; and plans are looked after meanwhile.
          if (of !== 'content-revision' && !of.startsWith('payload-')) asked.push(`${way} ${of}`);
          return real(asking);
        },
      });
    }
  });
  afterAll(async () => {
    stopPlayingNext();
    await rest?.close();
  });

  async function grow(more: number): Promise<void> {
    for (let count = 0; count < more; count += 1) await makeSample(payload, 'actors', 'published');
  }

  const change = () => {
    const data = { tagline: `${Math.random()}`, _status: 'published' as const };
    return payload.updateGlobal({ slug: 'site', data, locale: 'de', overrideAccess: true });
  };

  /** What the pages of each kind read, as their routes do. */
  async function pagesOfSite() {
    const { findActors } = await import('./actor-summaries.ts');
    const { getActor, writtenActors } = await import('./actors.ts');
    const { findAddresses } = await import('./addresses.ts');
    const { findCategories } = await import('./categories.ts');
    const { findCountries } = await import('./countries.ts');
    const { findFunFacts } = await import('./fun-facts.ts');
    const { findFundingProgrammes } = await import('./funding.ts');
    const { getHistory } = await import('./history.ts');
    const { findQualityMonths } = await import('./quality.ts');
    const { findRelatedActors } = await import('./related-actors.ts');
    const { searchSite } = await import('./search.ts');
    const { getSite } = await import('./site.ts');
    const { docs } = await payload.find({
      collection: 'actors',
      limit: 1,
      depth: 0,
      locale: 'de',
      overrideAccess: true,
    });
    const slug = String(docs[0]?.slug);
    const site = () => getSite('de');
    const all =
      (...reads: (() => Promise<unknown>)[]) =>
      () =>
        Promise.all(reads.map((read) => read()));
    const [actors, facts] = [() => findActors('de'), () => findFunFacts('de')];
    const programmes = () => findFundingProgrammes('de');
    return {
      directory: all(site, actors, () => findCategories('de'), facts),
      'search results': all(
        site,
        actors,
        () => findCategories('de'),
        facts,
        () => searchSite('Actor', 'de'),
      ),
      entry: all(
        site,
        () => getActor(slug, 'de'),
        facts,
        programmes,
        () => findRelatedActors(slug, 'de'),
      ),
      history: all(site, () => getHistory(slug, 'de')),
      facts: all(site, facts),
      'who pays': all(site, programmes),
      countries: all(site, () => findCountries('de')),
      quality: all(site, findQualityMonths),
      export: all(() => writtenActors('a test', ({ de }) => de.id)),
      sitemap: all(findAddresses),
    };
  }

  /** How often the database is asked for each kind of page, drawn first after a change, and then again. */
  async function count(): Promise<Record<string, [first: number, again: number]>> {
    const counted: Record<string, [number, number]> = {};
    for (const [name, draw] of Object.entries(pages)) {
      await change();
      const drawn: number[] = [];
      for (let time = 0; time < 2; time += 1) {
        asked = [];
        await draw();
        drawn.push(asked.length);
      }
      counted[name] = drawn as [number, number];
    }
    return counted;
  }

  it('are few after a change, hardly any again, and no more for more entries', async () => {
    // What is told of changes, and not read whole, comes with the second round.
    await count();
    const few = await count();
    await grow(8);
    await count();
    expect(await count()).toEqual(few);
    expect(Object.keys(few)).toEqual(Object.keys(most));
    const more = Object.entries(few).filter(([name, [first, again]]) => {
      const [ofFirst, ofAgain] = most[name] ?? [0, 0];
      return first > ofFirst || again > ofAgain;
    });
    expect(more).toEqual([]);
  });
});
