import { describe, expect, it } from 'vitest';
import { entryFinder, type Features, foldedAddress } from './meant-entry.ts';

const features = (told: Partial<Features>): Features => ({ id: null, slugs: [], names: [], addresses: [], ...told });
const find = entryFinder([
  {
    ...features({ slugs: ['staedtetag'], names: ['Deutscher Städtetag'], addresses: ['https://www.staedtetag.de/'] }),
    id: 'a',
  },
  { ...features({ slugs: ['kreis'], names: ['Freundeskreis'], addresses: ['https://kreis.example/koeln'] }), id: 'b' },
]);

describe('entryFinder', () => {
  it.each<[string, Partial<Features>, [string, string][]]>([
    ['by its id, before all else', { id: 'b', slugs: ['staedtetag'] }, [['b', 'id']]],
    ['by its slug, before its name', { slugs: ['kreis'], names: ['Deutscher Städtetag'] }, [['b', 'slug']]],
    ['by its name, however it is typed', { names: ['deutscher STAEDTETAG'] }, [['a', 'name']]],
    [
      'by its address, however it is typed',
      { names: ['DST'], addresses: ['http://Staedtetag.de'] },
      [['a', 'address']],
    ],
    [
      'once, where several things fit',
      { names: ['Freundeskreis'], addresses: ['kreis.example/koeln/'] },
      [['b', 'name']],
    ],
    [
      'or several',
      { names: ['Freundeskreis'], addresses: ['www.staedtetag.de'] },
      [
        ['a', 'address'],
        ['b', 'name'],
      ],
    ],
    ['not by its name where a slug says that it is another', { slugs: ['kreis-2'], names: ['Freundeskreis'] }, []],
    ['not by an id that nobody has', { id: 'c', names: ['Freundeskreis'] }, []],
    ['not by nothing', { names: ['–'] }, []],
  ])('finds an entry %s', (_, row, expected) => {
    const found = find(features(row)).map(({ id, by }) => [id, by]);
    expect(found.toSorted()).toEqual(expected);
  });
});

it('an address is the same with and without what people leave out', () => {
  const same = ['https://www.example.org/a/', 'http://example.org/a', 'WWW.Example.org/a', 'example.org/a'];
  expect(new Set(same.map(foldedAddress)).size).toBe(1);
  expect(foldedAddress('https://example.org/b')).not.toBe(foldedAddress('https://example.org/a'));
});
