import type { Point } from '../domain/map/europe-outlines.ts';

/** The area of the triangle that a point makes with its neighbours; an end has none and is never the smallest. */
function areaAt(line: Point[], at: number): number {
  const [before, here, after] = [line[at - 1], line[at], line[at + 1]];
  return before && here && after ? ringArea([before, here, after]) : Number.POSITIVE_INFINITY;
}

/**
 * A line without the points that matter least to its shape: each takes away a triangle smaller than `least`
 * (Visvalingam and Whyatt, 1993). Its ends stay, so that lines that meet still do.
 */
export function simplified(line: Point[], least: number): Point[] {
  const kept = [...line];
  const areas = kept.map((_, at) => areaAt(kept, at));
  for (;;) {
    const smallest = Math.min(...areas);
    if (smallest >= least) return kept;
    const place = areas.indexOf(smallest);
    kept.splice(place, 1);
    areas.splice(place, 1);
    for (const at of [place - 1, place]) areas[at] = areaAt(kept, at);
  }
}

/** The area inside a ring (the shoelace formula). */
export function ringArea(ring: number[][]): number {
  const doubled = ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
