import { geoIdentity, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { type CountryShape, drawCountryShapes, mapSize } from './country-shapes.ts';
import { type Point, ringArea } from './outline.ts';

/** A country on the map: its outline as path data of SVG, and where and how large it is. */
export interface CountryOutline {
  path: string;
  centre: Point;
  width: number;
  height: number;
}

/** The parts of the map that no number changes, as path data of SVG. */
export interface EuropeOutlines {
  land: string;
  borders: string;
  /** Undefined where a country lies outside the map. */
  countryOf: (code: string) => CountryOutline | undefined;
}

/** Islands smaller than this many square units of the drawing are left out. */
const leastIsland = 7;

let drawn: EuropeOutlines | undefined;

/** The map of Europe and its neighbours, drawn at the first call. */
export function europeOutlines(): EuropeOutlines {
  drawn ??= draw();
  return drawn;
}

function draw(): EuropeOutlines {
  const { topology, countries } = drawCountryShapes();
  const { width, height } = mapSize;
  const frame = geoIdentity().clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(frame).digits(1);
  const collection = { type: 'GeometryCollection' as const, geometries: countries };
  const isBorder = (one: unknown, other: unknown) => one !== other;

  function outlineOf(country: CountryShape): CountryOutline | undefined {
    const { coordinates } = feature(topology, country).geometry as { coordinates: number[][][][] };
    const largest = coordinates.toSorted((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []))[0] ?? [];
    const mainland = { type: 'Polygon' as const, coordinates: largest };
    const centre = path.centroid(mainland);
    const [[left, top], [right, bottom]] = path.bounds(mainland);
    const isInside = centre[0] > 0 && centre[0] < width && centre[1] > 0 && centre[1] < height;
    if (!isInside) return undefined;
    return { path: path(islands(coordinates)) ?? '', centre, width: right - left, height: bottom - top };
  }

  return {
    land: path(islands(merge(topology, countries).coordinates)) ?? '',
    borders: path(mesh(topology, collection, isBorder)) ?? '',
    countryOf: (code) => {
      const country = countries.find((each) => each.code === code);
      return country && outlineOf(country);
    },
  };
}

function islands(polygons: number[][][][]) {
  return {
    type: 'MultiPolygon' as const,
    coordinates: polygons.filter(([shore]) => shore && ringArea(shore) >= leastIsland),
  };
}
