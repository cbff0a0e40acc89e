import { expect, it } from 'vitest';
import { type LabelWish, placeLabels } from './map-labels.ts';

const area = { width: 400, height: 400 };
const wish = (x: number, y: number, isRoomy = true): LabelWish => ({ at: [x, y], width: 40, height: 20, isRoomy });

it('a label stands on a large country and beside a small one', () => {
  expect(placeLabels([wish(200, 200)], area)).toEqual([[200, 200]]);
  const [beside = [0, 0]] = placeLabels([wish(200, 200, false)], area);
  expect(beside[0]).toBeLessThan(200);
});

it('no label covers another or leaves the drawing', () => {
  const wishes = Array.from({ length: 12 }, (_, at) => wish(195 + at, 5));
  const places = placeLabels(wishes, area);
  for (const [at, [x, y]] of places.entries()) {
    expect(x).toBeGreaterThanOrEqual(20);
    expect(y).toBeGreaterThanOrEqual(10);
    const covered = places.slice(at + 1).filter((other) => Math.abs(other[0] - x) < 40 && Math.abs(other[1] - y) < 20);
    expect(covered).toEqual([]);
  }
});

it('a label without room stands on its point all the same', () => {
  expect(placeLabels([wish(10, 10), wish(10, 10)], { width: 42, height: 22 })[1]).toEqual([10, 10]);
});
