import { describe, expect, it } from 'vitest';
import { worldWidth } from '../geo/mercator.ts';
import type { Spot } from './layoutSpots.ts';
import { seenSpots } from './seenSpots.ts';
import { selectButtons } from './selectButtons.ts';

/** Of which the world begins at 180° W, 100 pixels from the left; 300 pixels high. */
const viewOf = (width: number) => ({ zoom: 1, origin: { x: -100, y: 0 }, size: { width, height: 300 } });
const world = worldWidth(1);
const spotAt = (x: number, count = 1): Spot =>
  ({ at: { x, y: 0.25 }, radiusPx: 10, count, first: 1 }) as Partial<Spot> as Spot;
const across = (spot: Spot, width: number) => seenSpots([spot], viewOf(width)).map(({ at }) => at.x);

describe('a spot is seen', () => {
  it('in every copy of the world that is in sight', () => {
    expect(across(spotAt(0.5), 1000)).toEqual([100 + world / 2, 100 + 1.5 * world]);
    expect(across(spotAt(0.5), 400)).toEqual([100 + world / 2]);
    expect(across(spotAt(0.9375), 700)).toEqual([100 - 0.0625 * world, 100 + 0.9375 * world]);
  });

  it('in the copy that is in sight, whichever world it is counted in', () => {
    for (const turns of [-2, -1, 0, 1, 3])
      expect(across(spotAt(0.5 + turns), 400)).toEqual([100 + world / 2]);
  });

  it('nowhere where its world is out of sight', () => {
    expect(across(spotAt(0.75), 400)).toEqual([]);
  });
});

it('a spot that is seen twice is one button, where it is nearest to the middle', () => {
  const [once, twice] = [spotAt(0.5, 3), spotAt(0.9375, 7)];
  const view = viewOf(1100);
  const buttons = selectButtons(seenSpots([once, twice], view), view.size);
  expect(buttons.map(({ spot, at }) => [spot.count, at.x])).toEqual([
    [7, 100 + 0.9375 * world],
    [3, 100 + world / 2],
  ]);
});
