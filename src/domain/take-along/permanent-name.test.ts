import { expect, it } from 'vitest';
import { permanentName } from './open-data-address.ts';

const firstSite = 'https://first.example:8443';

it.each([
  [{ firstSite }, 'a', 'tag:first.example,2026:a'],
  [{ firstSite, firstIds: new Map([['b', 'a']]) }, 'b', 'tag:first.example,2026:a'],
  [{ firstSite, firstIds: new Map([['b', 'a']]) }, 'b:2026-11-26', 'tag:first.example,2026:a:2026-11-26'],
  [{ firstSite, firstIds: new Map([['b', 'a']]) }, 'c', 'tag:first.example,2026:c'],
])('%j names %s %s, wherever it is stored', (where, id, name) => {
  expect(permanentName(where, id)).toBe(name);
});
