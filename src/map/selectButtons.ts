// Which spots of a table's map are buttons besides being painted: arithmetic alone.
import type { Size } from '../geo/box.ts';
import type { Spot } from './layoutSpots.ts';
import type { SeenSpot } from './seenSpots.ts';

/** More are no help to who walks them one by one; the list beside the map has every event. */
export const mostButtons = 60;

/** Half of the least target: a button at the very edge would make the browser scroll to it. */
const edgePx = 12;

/** The largest ones in view, largest first; of equals the earlier event. Each once, where it is nearest to the middle. */
export function selectButtons(spots: readonly SeenSpot[], { width, height }: Size): readonly SeenSpot[] {
  const isInView = ({ at: { x, y } }: SeenSpot) =>
    x >= edgePx && y >= edgePx && x <= width - edgePx && y <= height - edgePx;
  const aside = ({ at }: SeenSpot) => Math.abs(at.x - width / 2);
  const once = new Map<Spot, SeenSpot>();
  for (const seen of spots.filter(isInView)) {
    const other = once.get(seen.spot);
    if (!other || aside(seen) < aside(other)) once.set(seen.spot, seen);
  }
  return [...once.values()]
    .sort((a, b) => b.spot.count - a.spot.count || a.spot.first - b.spot.first)
    .slice(0, mostButtons);
}
