import { describe, expect, it } from 'vitest';
import { noContact } from '../../testing/sample-actor.ts';
import type { ActorSummary } from './actor.ts';
import { actorsByInitial, categoryFilter, countByRegionalFocus, countryFilter, filterActors } from './actor-filter.ts';
import type { Category } from './category.ts';

const german = (value: string) => ({ value, language: 'de' as const });
const category = (group: string, groupPosition: number, slug: string, position: number): Category => ({
  slug,
  name: german(slug),
  description: null,
  position,
  group: { slug: group, name: german(group), position: groupPosition },
});
const nrw = category('regional-focus', 1, 'nrw', 1);
const europe = category('regional-focus', 1, 'europe', 2);
const funding = category('helps-with', 3, 'funding', 2);
const advice = category('helps-with', 3, 'advice', 1);

const actor = (name: string, ...categories: Category[]): ActorSummary => ({
  id: name,
  slug: name.toLowerCase(),
  name: german(name),
  abbreviations: [],
  lifecycle: 'active',
  lifecycleSince: null,
  formerName: null,
  reasons: [],
  tagline: null,
  summary: null,
  textAsOf: null,
  seat: null,
  categories,
  partnerCountries: [],
  links: [],
  contact: noContact,
});
const actors = [actor('Beta', europe, funding), actor('Alpha', nrw, advice), actor('Gamma', nrw, funding, advice)];
const found = (...categories: string[]) => filterActors(actors, { categories }).map(({ slug }) => slug);

describe('filterActors', () => {
  it('keeps everything, in its order, where nothing is ticked', () => {
    expect(found()).toEqual(['beta', 'alpha', 'gamma']);
  });

  it('takes either category of a group, but needs every group', () => {
    expect(found('europe', 'nrw')).toEqual(['beta', 'alpha', 'gamma']);
    expect(found('funding', 'nrw')).toEqual(['gamma']);
    expect(found('advice', 'europe')).toEqual([]);
  });

  it('finds nothing under a category nobody has', () => {
    expect(found('no-such-thing')).toEqual([]);
    expect(found('no-such-thing', 'nrw')).toEqual([]);
  });
});

describe('categoryFilter', () => {
  const offered = (...categories: string[]) =>
    categoryFilter(actors, { categories }).map(({ slug, choices }) => [
      slug,
      choices.map((choice) => [choice.slug, choice.count, choice.isChosen]),
    ]);

  it('offers groups and categories in the order of staff, with numbers', () => {
    expect(offered()).toEqual([
      [
        'regional-focus',
        [
          ['nrw', 2, false],
          ['europe', 1, false],
        ],
      ],
      [
        'helps-with',
        [
          ['advice', 2, false],
          ['funding', 2, false],
        ],
      ],
    ]);
  });

  it('counts what would be shown, given what is ticked in the other groups only', () => {
    expect(offered('europe')).toEqual([
      [
        'regional-focus',
        [
          ['nrw', 2, false],
          ['europe', 1, true],
        ],
      ],
      [
        'helps-with',
        [
          ['advice', 0, false],
          ['funding', 1, false],
        ],
      ],
    ]);
  });
});

describe('partner countries', () => {
  const devoted = (name: string, countries: string[], ...categories: Category[]) => ({
    ...actor(name, ...categories),
    partnerCountries: countries,
  });
  const some = [
    devoted('A', ['FR'], nrw),
    devoted('B', ['PL', 'FR'], europe),
    devoted('C', ['AT'], nrw),
    actor('D', nrw),
  ];
  const shown = (query: Parameters<typeof filterActors>[1]) => filterActors(some, query).map(({ slug }) => slug);

  it('are one group more: either country, and every other group', () => {
    expect(shown({ countries: ['FR'] })).toEqual(['a', 'b']);
    expect(shown({ countries: ['AT', 'PL'] })).toEqual(['b', 'c']);
    expect(shown({ countries: ['FR'], categories: ['nrw'] })).toEqual(['a']);
    expect(shown({ countries: ['XX'] })).toEqual([]);
  });

  it('are offered by name, counted within what else is asked', () => {
    const offered = countryFilter(some, { categories: ['nrw'], countries: ['FR'] }, 'de', some.slice(0, 2));
    expect(offered).toEqual([
      { code: 'FR', count: 1, isChosen: true },
      { code: 'AT', count: 0, isChosen: false },
      { code: 'PL', count: 0, isChosen: false },
    ]);
    expect(countryFilter(some, {}, 'en').map(({ code }) => code)).toEqual(['AT', 'FR', 'PL']);
  });

  it('count for the categories, as what was found does', () => {
    const counts = (found: ActorSummary[]) =>
      categoryFilter(some, { countries: ['FR'] }, found)[0]?.choices.map(({ count }) => count);
    expect(counts(some)).toEqual([1, 1]);
    expect(counts(some.slice(1))).toEqual([0, 1]);
  });
});

describe('countByRegionalFocus', () => {
  it('counts the actors of each focus, and none where there is no such group', () => {
    const counted = countByRegionalFocus(actors);
    expect(counted).toEqual([
      { category: nrw, count: 2 },
      { category: europe, count: 1 },
    ]);
    expect(countByRegionalFocus([actor('Delta', funding)])).toEqual([]);
  });
});

describe('actorsByInitial', () => {
  it('files actors under the letter of their name', () => {
    const names = ['1. Verein', 'Ökumene', 'Omega', 'Österreich', 'rapid', 'Rat'].map((name) => actor(name));
    expect(actorsByInitial(names).map(({ initial, actors: members }) => [initial, members.length])).toEqual([
      ['#', 1],
      ['O', 3],
      ['R', 2],
    ]);
  });
});
