import { describe, expect, it } from 'vitest';
import { parseDirectoryQuery, printDirectoryQuery } from './directory-query.ts';

const parsed = (search: string) => parseDirectoryQuery(new URLSearchParams(search)).categories;

describe('parseDirectoryQuery', () => {
  it('sorts what is ticked and drops doubles', () => {
    expect(parsed('category=nrw&category=advice&category=nrw')).toEqual(['advice', 'nrw']);
  });

  it('drops what it does not understand', () => {
    expect(parsed(`category=NRW&category=&category=a b&category=<b>&category=${'a'.repeat(61)}&page=2`)).toEqual([]);
    expect(parsed('categories=nrw')).toEqual([]);
  });

  it('takes 20 at most', () => {
    const many = Array.from({ length: 30 }, (_, at) => `category=c${at}`).join('&');
    expect(parsed(many)).toHaveLength(20);
  });
});

describe('printDirectoryQuery', () => {
  it('prints nothing for nothing, and else what reads back the same', () => {
    expect(printDirectoryQuery({ categories: [] })).toBe('');
    const printed = printDirectoryQuery({ categories: ['advice', 'funding'] });
    expect(printed).toBe('?category=advice&category=funding');
    expect(parsed(printed)).toEqual(['advice', 'funding']);
  });
});
