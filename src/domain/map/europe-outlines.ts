import drawn from './europe-outlines.json' with { type: 'json' };

/** A point of a drawing: right, down. */
export type Point = [x: number, y: number];

/** A country on the map: its outline as path data of SVG, and where and how large its mainland is. */
export interface CountryOutline {
  path: string;
  centre: Point;
  /** The upper left of the box around it. */
  corner: Point;
  size: [width: number, height: number];
}

/** The parts of the map that no number changes, as path data of SVG. */
export interface EuropeOutlines {
  land: string;
  borders: string;
  /** By ISO 3166-1 alpha-2; those within the map. North Rhine-Westphalia is among them as `DE-NW` (ISO 3166-2). */
  countries: Readonly<Record<string, CountryOutline>>;
}

/** The size of the drawing that the outlines are made for. */
export const mapSize = { width: 480, height: 470 };

/** The map of Europe and its neighbours, drawn ahead of time. */
export const europeOutlines = drawn as unknown as EuropeOutlines;
