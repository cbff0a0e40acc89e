import { expect, test } from 'vitest';
import { europeOutlines } from '../domain/map/europe-outlines.ts';
import { drawEurope } from './draw-europe.ts';

test('the map of Europe that the site shows is the one that is drawn (else: npm run draw)', () => {
  expect(drawEurope()).toEqual(europeOutlines);
});
