import { expect, it } from 'vitest';
import { wordOfDeleting } from './into-trash.ts';

it.each([
  ['/admin/collections/actors', 'In den Papierkorb'],
  ['/admin/collections/actors/01a2-ff', 'In den Papierkorb'],
  ['/admin/collections/actors/trash', 'Für immer löschen'],
  ['/admin/collections/actors/trash/01a2-ff', 'Für immer löschen'],
  ['/admin/collections/reports/01a2-ff', undefined],
  ['/admin', undefined],
])('at %s deleting is called %s', (path, word) => {
  expect(wordOfDeleting(path, new Set(['actors']), 'de')).toBe(word);
});
