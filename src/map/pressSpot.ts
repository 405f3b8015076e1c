// What comes of pressing a spot: a crowd is looked into from closer by, an event is chosen. Where the map goes no closer,
// or all are at one point, each press chooses the next of them.
import type { Spot } from './layoutSpots.ts';

export type Press =
  { readonly does: 'zoom'; readonly steps: number } | { readonly does: 'choose'; readonly number: number };

const zoomSteps = 2;
/** Less than this is no step that shows more. */
const leastStep = 0.2;

/** `zoomLeft` is how much closer the map can go, `focus` the number of the event in focus. */
export function pressSpot(
  spot: Pick<Spot, 'kind' | 'first' | 'numbers'>,
  zoomLeft: number,
  focus: number | null,
): Press {
  if (spot.kind === 'cell' && zoomLeft >= leastStep)
    return { does: 'zoom', steps: Math.min(zoomSteps, zoomLeft) };
  const numbers = spot.numbers ?? [spot.first];
  const at = focus === null ? -1 : numbers.indexOf(focus);
  return { does: 'choose', number: numbers[(at + 1) % numbers.length] ?? spot.first };
}
