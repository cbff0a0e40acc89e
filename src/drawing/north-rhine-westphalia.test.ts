import { geoContains } from 'd3-geo';
import { expect, it } from 'vitest';
import { northRhineWestphalia } from './north-rhine-westphalia.ts';

const [start = [0, 0]] = northRhineWestphalia;
// Clockwise, as d3 has it: the other way round, it would be the rest of the world.
const state = { type: 'Polygon' as const, coordinates: [[...northRhineWestphalia, start]] };

it.each([
  ['Dortmund', 7.47, 51.51, true],
  ['Köln', 6.96, 50.94, true],
  ['Aachen', 6.08, 50.78, true],
  ['Münster', 7.63, 51.96, true],
  ['Minden', 8.91, 52.29, true],
  ['Höxter', 9.38, 51.77, true],
  ['Siegen', 8.02, 50.87, true],
  ['Kleve', 6.14, 51.79, true],
  ['Osnabrück', 8.05, 52.28, false],
  ['Kassel', 9.48, 51.31, false],
  ['Koblenz', 7.6, 50.36, false],
  ['Venlo', 6.17, 51.37, false],
  ['Enschede', 6.89, 52.22, false],
  ['Liège', 5.57, 50.63, false],
])('%s lies on its side of the border', (_, longitude, latitude, isInside) => {
  expect(geoContains(state, [longitude, latitude])).toBe(isInside);
});
