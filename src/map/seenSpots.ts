// Where spots are on the screen: in every copy of the world that is in sight, since the ground is drawn in each. Arithmetic
// alone.
import { firstCopy, worldWidth } from '../geo/mercator.ts';
import type { Round } from './findSpot.ts';
import type { Spot } from './layoutSpots.ts';
import type { RestingView } from './useRestingView.ts';

/** A spot and where it is on the screen, in pixels of the map's box. */
export interface SeenSpot extends Round {
  readonly spot: Spot;
}

/** Those of which something may be in sight from west to east, in the spots' order. */
export function seenSpots(spots: readonly Spot[], { zoom, origin, size }: RestingView): readonly SeenSpot[] {
  const world = worldWidth(zoom);
  const seen: SeenSpot[] = [];
  for (const spot of spots) {
    const { radiusPx } = spot;
    const y = spot.at.y * world - origin.y;
    const first = firstCopy(spot.at.x * world - origin.x, -radiusPx, world);
    for (let x = first; x <= size.width + radiusPx; x += world) seen.push({ spot, at: { x, y }, radiusPx });
  }
  return seen;
}
