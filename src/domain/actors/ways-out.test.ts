import { expect, it } from 'vitest';
import { sampleActor } from '../../testing/sample-actor.ts';
import { parseDirectoryQuery, printDirectoryQuery } from './directory-query.ts';
import { waysOut } from './ways-out.ts';

const inGroup = (slug: string, group: string) => ({
  slug,
  name: { value: slug, language: 'de' as const },
  description: null,
  position: 1,
  group: { slug: group, name: { value: group, language: 'de' as const }, position: 1 },
});
const advice = inGroup('advice', 'helps-with');
const nrw = inGroup('nrw', 'regional-focus');
const actors = [
  sampleActor('de', { slug: 'a', categories: [advice], partnerCountries: ['FR'] }),
  sampleActor('de', { slug: 'b', categories: [nrw], partnerCountries: [] }),
  sampleActor('de', { slug: 'c', categories: [nrw], partnerCountries: [] }),
];
const ways = (...addresses: string[]) =>
  waysOut(
    addresses.map((address) => ({ query: parseDirectoryQuery(new URLSearchParams(address)) })),
    actors,
    actors.slice(1),
  ).map(({ query, count }) => [printDirectoryQuery(query), count]);

it('has those that lead to somebody, in the order given, each with how many', () => {
  expect(ways('category=nrw', 'category=nrw&country=FR', 'category=advice', '')).toEqual([
    ['?category=nrw', 2],
    ['?category=advice', 1],
    ['', 3],
  ]);
});

it('counts among the found where there are words', () => {
  expect(ways('q=x', 'q=x&category=advice')).toEqual([['?q=x', 2]]);
});

it('has none twice', () => {
  expect(ways('category=nrw', 'category=nrw')).toHaveLength(1);
});
