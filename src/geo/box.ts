// Rectangles in pixels of the screen, y down.
import type { Pixel } from './mercator.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels kept free on each side. */
export type Insets = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const moveBox = (box: Box, by: Pixel): Box => ({
  left: box.left + by.x,
  top: box.top + by.y,
  right: box.right + by.x,
  bottom: box.bottom + by.y,
});

export const growBox = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

export const boxAround = ({ x, y }: Pixel, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Touching edges do not overlap. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** What the insets leave of a rectangle at the origin; where they leave next to nothing, they do not count. */
export function freeArea({ width, height }: Size, insets: Insets): Box {
  const isTooNarrow = width - insets.left - insets.right < 96;
  const isTooLow = height - insets.top - insets.bottom < 72;
  return {
    left: isTooNarrow ? 0 : insets.left,
    right: isTooNarrow ? width : width - insets.right,
    top: isTooLow ? 0 : insets.top,
    bottom: isTooLow ? height : height - insets.bottom,
  };
}
