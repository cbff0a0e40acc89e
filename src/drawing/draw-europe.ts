import { geoIdentity, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { type CountryOutline, type EuropeOutlines, mapSize } from '../domain/map/europe-outlines.ts';
import { type CountryShape, drawCountryShapes } from './country-shapes.ts';
import { ringArea } from './outline.ts';

/** Islands smaller than this many square units of the drawing are left out. */
const leastIsland = 7;

/** The map of Europe and its neighbours. Takes some tenths of a second. */
export function drawEurope(): EuropeOutlines {
  const { topology, countries, state } = drawCountryShapes();
  const { width, height } = mapSize;
  const frame = geoIdentity().clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(frame).digits(1);
  const collection = { type: 'GeometryCollection' as const, geometries: countries };
  const isBorder = (one: unknown, other: unknown) => one !== other;

  const ringsOf = (country: CountryShape) =>
    (feature(topology, country).geometry as { coordinates: number[][][][] }).coordinates;

  function outlineOf(coordinates: number[][][][]): CountryOutline | null {
    const largest = coordinates.toSorted((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []))[0] ?? [];
    const mainland = { type: 'Polygon' as const, coordinates: largest };
    const [x, y] = path.centroid(mainland);
    const [[left, top], [right, bottom]] = path.bounds(mainland);
    if (!(x > 0 && x < width && y > 0 && y < height)) return null;
    return {
      path: path(islands(coordinates)) ?? '',
      centre: [round(x), round(y)],
      corner: [round(left), round(top)],
      size: [round(right - left), round(bottom - top)],
    };
  }

  return {
    land: path(islands(merge(topology, countries).coordinates)) ?? '',
    borders: path(mesh(topology, collection, isBorder)) ?? '',
    countries: Object.fromEntries(
      countries
        .map((country): [string, CountryOutline | null] => [country.code, outlineOf(ringsOf(country))])
        .concat([['DE-NW', outlineOf([[[...state, ...state.slice(0, 1)]]])]])
        .filter((drawn): drawn is [string, CountryOutline] => drawn[1] !== null)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

function islands(polygons: number[][][][]) {
  return {
    type: 'MultiPolygon' as const,
    coordinates: polygons.filter(([shore]) => shore && ringArea(shore) >= leastIsland),
  };
}
