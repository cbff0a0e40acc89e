import { describe, expect, it } from 'vitest';
import { initialOf, sortByName } from './sort-order.ts';

const sorted = (...names: string[]) =>
  sortByName(
    names.map((value, at) => ({ id: `${at}`, name: { value, language: 'de' as const } })),
    'de',
  ).map(({ name }) => name.value);

describe('sortByName', () => {
  it('passes over spaces, hyphens and dots', () => {
    expect(sorted('Deutsch-Zentrum', 'Deutscher Tag', 'Deutsch Anders', 'D.eutsch B')).toEqual([
      'Deutsch Anders',
      'D.eutsch B',
      'Deutscher Tag',
      'Deutsch-Zentrum',
    ]);
  });

  it('has one order for those of the same name', () => {
    const same = ['b', 'c', 'a'].map((id) => ({ id, name: { value: 'Verein', language: 'de' as const } }));
    expect(sortByName(same, 'de').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('lays Ö with O and Á with A, whatever the case', () => {
    expect(sorted('Zebra', 'Österreich', 'Oper', 'pfad', 'Ábel', 'Abt')).toEqual([
      'Ábel',
      'Abt',
      'Oper',
      'Österreich',
      'pfad',
      'Zebra',
    ]);
  });

  it('lays letters that are Latin elsewhere with their base letters', () => {
    expect(sorted('Zebra', 'Þing', 'Tag', 'Umea', 'Łódź', 'Mainz', 'Luzern', 'Øre', 'Oslo')).toEqual([
      'Łódź',
      'Luzern',
      'Mainz',
      'Øre',
      'Oslo',
      'Tag',
      'Þing',
      'Umea',
      'Zebra',
    ]);
  });
});

describe('initialOf', () => {
  it.each([
    ['Österreich', 'O'],
    ['élan', 'E'],
    ['„Zitat“', 'Z'],
    ['3. Welt', '#'],
    ['…', '#'],
    ['', '#'],
  ])('files "%s" under %s', (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });
});
