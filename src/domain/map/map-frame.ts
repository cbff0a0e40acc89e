import type { CountryOutline, Point } from './europe-outlines.ts';

/** A part of the drawing. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Air around what is shown, as a share of its size. */
const air = 0.05;
/** How much wider than high, or higher than wide, a map may be. */
const most = { wide: 1.35, high: 0.8 };

/** The part of the drawing that holds the mainlands of some countries, with some air and not too narrow. */
export function frameAround(outlines: CountryOutline[], area: { width: number; height: number }): Frame {
  if (!outlines.length) return { x: 0, y: 0, ...area };
  const [left, right] = edges(outlines, 0);
  const [top, bottom] = edges(outlines, 1);
  const [ownWidth, ownHeight] = [(right - left) * (1 + 2 * air), (bottom - top) * (1 + 2 * air)];
  const width = Math.min(area.width, Math.max(ownWidth, ownHeight * most.high));
  const height = Math.min(area.height, Math.max(ownHeight, ownWidth / most.wide));
  const inside = (middle: number, size: number, all: number) => Math.min(Math.max(middle - size / 2, 0), all - size);
  return {
    x: inside((left + right) / 2, width, area.width),
    y: inside((top + bottom) / 2, height, area.height),
    width,
    height,
  };
}

/** The point of a frame nearest to another, some way from its edge. */
export function nearestInside([x, y]: Point, frame: Frame, margin: number): Point {
  const within = (value: number, from: number, size: number) =>
    Math.min(Math.max(value, from + margin), from + size - margin);
  return [within(x, frame.x, frame.width), within(y, frame.y, frame.height)];
}

function edges(outlines: CountryOutline[], side: 0 | 1): [least: number, most: number] {
  return [
    Math.min(...outlines.map(({ corner }) => corner[side])),
    Math.max(...outlines.map(({ corner, size }) => corner[side] + size[side])),
  ];
}
