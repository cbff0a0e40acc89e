import drawn from './europe-outlines.json' with { type: 'json' };

/** A point of a drawing: right, down. */
export type Point = [x: number, y: number];

/** A country on the map: its outline as path data of SVG, and where and how large its mainland is: width, height. */
export interface CountryOutline {
  path: string;
  centre: Point;
  size: [width: number, height: number];
}

/** The parts of the map that no number changes, as path data of SVG. */
export interface EuropeOutlines {
  land: string;
  borders: string;
  /** By ISO 3166-1 alpha-2; those within the map. */
  countries: Readonly<Record<string, CountryOutline>>;
}

/** The size of the drawing that the outlines are made for. */
export const mapSize = { width: 480, height: 470 };

/** The map of Europe and its neighbours, drawn ahead of time. */
export const europeOutlines = drawn as unknown as EuropeOutlines;
