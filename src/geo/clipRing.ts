// A closed ring without what of it lies outside a box: Sutherland and Hodgman's way, one side of the box after the other.
import type { Box } from './box.ts';
import type { Pixel } from './mercator.ts';

interface Side {
  readonly holds: (point: Pixel) => boolean;
  /** Where the line between two points, one on each side of it, crosses it. */
  readonly cross: (a: Pixel, b: Pixel) => Pixel;
}

const atX = (x: number) => (a: Pixel, b: Pixel) => ({
  x,
  y: a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x),
});
const atY = (y: number) => (a: Pixel, b: Pixel) => ({
  x: a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y),
  y,
});

const sidesOf = ({ left, top, right, bottom }: Box): readonly Side[] => [
  { holds: ({ x }) => x >= left, cross: atX(left) },
  { holds: ({ x }) => x <= right, cross: atX(right) },
  { holds: ({ y }) => y >= top, cross: atY(top) },
  { holds: ({ y }) => y <= bottom, cross: atY(bottom) },
];

/**
 * Parts that the box cuts off from each other stay one ring, joined along the box's sides: for filling, not for a
 * line around it. A ring that has nothing in the box comes back empty.
 */
export function clipRing(ring: readonly Pixel[], box: Box): readonly Pixel[] {
  let points = ring;
  for (const { holds, cross } of sidesOf(box)) {
    const kept: Pixel[] = [];
    let before = points.at(-1);
    for (const point of points) {
      if (before && holds(before) !== holds(point)) kept.push(cross(before, point));
      if (holds(point)) kept.push(point);
      before = point;
    }
    points = kept;
  }
  return points;
}
