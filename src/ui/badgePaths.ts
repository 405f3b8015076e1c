// The outlines of lanes' shapes, in a box of 24 × 24, each of about the same weight to the eye.
import type { LaneShape } from '../time/lanes.ts';

export const badgePaths: Readonly<Record<LaneShape, string>> = {
  circle: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Z',
  square:
    'M4.5 3h15A1.5 1.5 0 0 1 21 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 19.5v-15A1.5 1.5 0 0 1 4.5 3Z',
  triangle:
    'M12 .8c.5 0 .9.2 1.1.7l10.3 18.8c.5.9-.1 1.9-1.1 1.9H1.7c-1 0-1.6-1-1.1-1.9L10.9 1.5c.2-.5.6-.7 1.1-.7Z',
  diamond: 'M12 .5 23.5 12 12 23.5.5 12Z',
  pentagon: 'M12 1.2 23 9.3 18.8 22.2H5.2L1 9.3Z',
  hexagon: 'M6.3 2.2h11.4L23.3 12l-5.6 9.8H6.3L.7 12Z',
  ring: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Z',
  frame: 'M3.5 3.5h17v17h-17Z',
  lozenge: 'M12 1 23 12 12 23 1 12Z',
};

const narrowing: Readonly<Partial<Record<LaneShape, number>>> = {
  triangle: 20,
  diamond: 15.4,
  lozenge: 15.4,
};

/**
 * How a label of so many signs stands in a shape: its baseline, and its size. Two digits are smaller in a shape that
 * narrows, three signs are in all of them; a triangle has its room lower down.
 */
export function badgeText(shape: LaneShape, length: number): { y: number; size: 'usual' | 'tight' | 'long' } {
  const tight = length === 2 ? narrowing[shape] : undefined;
  if (tight !== undefined) return { y: tight, size: 'tight' };
  return { y: shape === 'triangle' ? 17.8 : 16.2, size: length > 2 ? 'long' : 'usual' };
}
