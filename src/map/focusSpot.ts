// Where a table's map shows the event in focus: its own mark, or around the count that it is in. Arithmetic alone.
import { projectAt, type Pixel } from '../geo/mercator.ts';
import type { TableFocus } from '../state/createTableReader.ts';
import type { MapView } from '../table/selectCells.ts';
import { worldZoom, type Spot } from './layoutSpots.ts';
import { createSquareFinder } from './spotGrid.ts';

/** A shape of its own, or the circle of the count that it is one of. `at` is in worlds, as spots have it. */
export type FocusSpot =
  | {
      readonly at: Pixel;
      readonly category: number;
      readonly isNear: boolean;
      /** Whether it is one of those that are found, and counted. */
      readonly isFound: boolean;
    }
  | { readonly at: Pixel; readonly radiusPx: number };

/**
 * `spots` are those of `view`. Null while the event's row is not here, or without a point. A count rings it only if it
 * holds it: one that is not found is in none, however near it lies.
 */
export function selectFocusSpot(
  { number, event }: TableFocus,
  isFound: boolean,
  spots: readonly Spot[],
  view: MapView | null,
): FocusSpot | null {
  if (!event?.point) return null;
  const { point, category, precision } = event;
  if (isFound && view) {
    const square = createSquareFinder(view)(point);
    const crowd = spots.find(
      (spot) =>
        spot.kind !== 'event' && (spot.numbers ? spot.numbers.includes(number) : spot.square === square),
    );
    if (crowd) return { at: crowd.at, radiusPx: crowd.radiusPx };
  }
  return { at: projectAt(worldZoom, point), category, isNear: precision === 'near', isFound };
}
