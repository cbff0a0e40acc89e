import type { Point } from './europe-outlines.ts';

/** A label that would like to stand around a point. */
export interface LabelWish {
  at: Point;
  width: number;
  height: number;
  /** Whether what is labelled is large enough to carry the label; else it stands beside it. */
  isRoomy: boolean;
}

interface Box {
  at: Point;
  width: number;
  height: number;
}

const air = 4;
const steps = [0.75, 1, 1.3, 1.7, 2.2, 2.8, 3.5, 4.5];
/** Beside a small country there is most often sea to the left and below. */
const directions = [180, 150, 210, 90, 120, 60, 240, 0, 30, 330, 270, 300].map((degrees) => (degrees * Math.PI) / 180);

const overlaps = (one: Box, other: Box) =>
  Math.abs(one.at[0] - other.at[0]) < (one.width + other.width) / 2 + air &&
  Math.abs(one.at[1] - other.at[1]) < (one.height + other.height) / 2 + air;

/**
 * Where labels stand so that none covers another or leaves the drawing: on its point if it may and can, else as near as
 * there is room, the first served first. One for which there is none stands on its point all the same.
 */
export function placeLabels(wishes: LabelWish[], area: { width: number; height: number }): Point[] {
  const placed: Box[] = [];
  const isInside = ({ at: [x, y], width, height }: Box) =>
    x >= width / 2 && x <= area.width - width / 2 && y >= height / 2 && y <= area.height - height / 2;
  for (const { at, width, height, isRoomy } of wishes) {
    const around = steps.flatMap((step) =>
      directions.map(
        (angle): Point => [at[0] + Math.cos(angle) * width * step, at[1] + Math.sin(angle) * height * step],
      ),
    );
    const boxes = [...(isRoomy ? [at] : []), ...around].map((point) => ({ at: point, width, height }));
    const free = boxes.find((box) => isInside(box) && !placed.some((other) => overlaps(box, other)));
    placed.push(free ?? { at, width, height });
  }
  return placed.map(({ at }) => at);
}
