import { expect, it } from 'vitest';
import { countryCounts } from '../domain/facts/country-counts.ts';
import { factsOf } from './facts-of.ts';
import type { StoredFact } from './stored.ts';

const actor = (id: string) => ({ id, slug: id, name: { value: id, language: 'de' as const } });
const actors = new Map(['a', 'b'].map((id) => [id, actor(id)]));

const stored = (id: string, value: number, change: Partial<StoredFact> = {}): StoredFact =>
  ({
    id,
    slug: `slug-${id}`,
    kind: 'statement',
    sentence: { de: 'Es gibt {value}.' },
    main: { value, comparator: 'exactly', format: 'number' },
    topic: 'numbers',
    counted: 'partnerships',
    scope: 'nrw',
    country: 'FR',
    asOf: '2021',
    ...change,
  }) as StoredFact;
const told = (...facts: StoredFact[]) => factsOf(facts, { actors, gone: new Map() }, 'de');

it('a newer observation takes the place of the older, wherever that was told', () => {
  const facts = told(
    stored('1', 70, { actors: ['a'] }),
    stored('2', 80, { replaces: '1', asOf: '2026', actors: ['b'] }),
  );
  expect(facts.map(({ id, replacedBy }) => [id, replacedBy])).toEqual([
    ['slug-1', 'slug-2'],
    ['slug-2', null],
  ]);
  expect(facts[1]?.actors.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(countryCounts(facts).map(({ value }) => value.value)).toEqual([80]);
});

it('a fact stands by itself while the one that replaces it is not there', () => {
  expect(told(stored('1', 70))[0]?.replacedBy).toBeNull();
  const circle = told(stored('1', 70, { replaces: '2' }), stored('2', 80, { replaces: '1' }));
  expect(circle.map(({ replacedBy }) => replacedBy)).toEqual([null, null]);
});
