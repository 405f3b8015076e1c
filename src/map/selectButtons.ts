// Which spots of a table's map are buttons besides being painted: arithmetic alone.
import type { Size } from '../geo/box.ts';
import type { SeenSpot } from './createSpotView.ts';

/** More are no help to who walks them one by one; the list beside the map has every event. */
export const mostButtons = 60;

/** Half of the least target: a button at the very edge would make the browser scroll to it. */
const edgePx = 12;

/** The largest ones in view, largest first; of equals the earlier event. */
export function selectButtons(spots: readonly SeenSpot[], { width, height }: Size): readonly SeenSpot[] {
  const isInView = ({ at: { x, y } }: SeenSpot) =>
    x >= edgePx && y >= edgePx && x <= width - edgePx && y <= height - edgePx;
  return spots
    .filter(isInView)
    .sort((a, b) => b.spot.count - a.spot.count || a.spot.first - b.spot.first)
    .slice(0, mostButtons);
}
