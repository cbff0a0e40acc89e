import { describe, expect, it } from 'vitest';
import type { Point } from '../domain/map/europe-outlines.ts';
import { ringArea, simplified } from './outline.ts';

describe('simplified', () => {
  it('leaves out what is not seen and keeps corners and ends', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
    ];
    expect(simplified(line, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('keeps the ends of a line however small it is', () => {
    const line: Point[] = [
      [0, 0],
      [0.1, 0.1],
      [0.2, 0],
    ];
    expect(simplified(line, 1)).toEqual([
      [0, 0],
      [0.2, 0],
    ]);
    expect(simplified([], 1)).toEqual([]);
  });
});

it('ringArea is the area inside, whichever way round', () => {
  const square = [
    [1, 1],
    [3, 1],
    [3, 3],
    [1, 3],
  ];
  expect(ringArea(square)).toBe(4);
  expect(ringArea(square.toReversed())).toBe(4);
});
