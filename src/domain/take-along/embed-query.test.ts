import { expect, it } from 'vitest';
import { parseEmbedQuery, printEmbedQuery } from './embed-query.ts';

it.each([
  ['category=b&category=a&country=fr&q=x&page=2', '?category=a&category=b&country=FR'],
  ['entry=dfi&category=a', '?entry=dfi'],
  ['entry=%3Cscript%3E&country=FR', '?country=FR'],
  ['', ''],
])('reads the address %s as %s', (typed, canonical) => {
  expect(printEmbedQuery(parseEmbedQuery(new URLSearchParams(typed)))).toBe(canonical);
});
