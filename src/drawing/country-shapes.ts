import { geoAzimuthalEqualArea, geoContains } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { mapSize, type Point } from '../domain/map/europe-outlines.ts';
import { northRhineWestphalia } from './north-rhine-westphalia.ts';
import { simplified } from './outline.ts';

/** A country's land: arcs of the topology it comes with. `code` is ISO 3166-1 alpha-2, a name where there is none. */
export type CountryShape = MultiPolygon & { code: string };

/** Just enough of the world: from Ireland and Portugal to Ukraine and Israel. Longitude, latitude. */
const corners = [
  [-9, 37],
  [-9, 53],
  [6, 61],
  [28, 61],
  [39, 52],
  [42, 38],
  [36, 30],
];

/** Points nearer to their neighbours than this many square units of the drawing are not seen. */
const leastTriangle = 1.6;

/**
 * Natural Earth draws who holds a place. Where Germany does not recognise that, the land goes to the country it belongs
 * to: Crimea (UN General Assembly, resolution 68/262), northern Cyprus (UN Security Council, resolution 541).
 */
const corrections = [
  { from: 'RU', to: 'UA', at: [34.3, 45.3] as Point },
  { from: 'N. Cyprus', to: 'CY', at: [33.5, 35.3] as Point },
];

/**
 * Every country of the world on a map of Europe, outlines as coarse as the map, and the ring of North Rhine-Westphalia.
 * Takes some tenths of a second.
 */
export function drawCountryShapes(): { topology: Topology; countries: CountryShape[]; state: Point[] } {
  const countries = atlas.objects.countries.geometries.flatMap((geometry) => shapeOf(geometry));
  for (const correction of corrections) correct(countries, correction);
  const project = geoAzimuthalEqualArea()
    .rotate([-14, -50])
    .fitSize([mapSize.width, mapSize.height], { type: 'MultiPoint', coordinates: corners });
  const arcs = degrees().map((line) => {
    const drawn = line.map((point): Point => project(point) ?? [0, 0]);
    return drawn.some(isNearby) ? simplified(drawn, leastTriangle) : [drawn[0], drawn.at(-1)];
  }) as Point[][];
  const state = northRhineWestphalia.map((point): Point => project(point) ?? [0, 0]);
  return { topology: { type: 'Topology', objects: {}, arcs }, countries, state };
}

/** What no one sees need not have a shape. */
function isNearby([x, y]: Point): boolean {
  const margin = 50;
  return x > -margin && x < mapSize.width + margin && y > -margin && y < mapSize.height + margin;
}

function shapeOf(geometry: GeometryObject<{ name: string }>): CountryShape[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const arcs = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  return [{ type: 'MultiPolygon', arcs, code: codeOf(geometry.id, geometry.properties?.name ?? '') }];
}

/** Unicode knows ISO's three figures as aliases of its two letters (UTS #35). Kosovo has letters only. */
function codeOf(id: string | number | undefined, name: string): string {
  if (name === 'Kosovo') return 'XK';
  return id === undefined ? name : (new Intl.Locale(`und-${id}`).region ?? name);
}

function correct(countries: CountryShape[], { from, to, at }: (typeof corrections)[number]): void {
  const [holder, owner] = [from, to].map((code) => countries.find((country) => country.code === code));
  if (!holder || !owner) throw new Error(`The atlas lacks ${from} or ${to}`);
  const isMeant = (arcs: number[][]) => geoContains(feature(atlas, { type: 'Polygon', arcs }), at);
  const land = holder.arcs.filter(isMeant);
  holder.arcs = holder.arcs.filter((polygon) => !land.includes(polygon));
  owner.arcs = mergeArcs(atlas, [owner, { type: 'MultiPolygon', arcs: land }]).arcs;
}

/** The lines in degrees: the atlas keeps each point as the way from the one before, in whole numbers. */
function degrees(): Point[][] {
  const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] };
  return atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([right = 0, up = 0]) => {
      x += right;
      y += up;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}
