// How a spot of a table's map is called, for those who listen and for those who point at it.
import type { TableStory } from '../model/table.ts';
import type { MapView } from '../table/selectCells.ts';
import type { TableWords } from '../words/table/en.ts';
import type { Spot } from './layoutSpots.ts';
import { createSquareFinder, type Square } from './spotGrid.ts';

export interface SpotNaming {
  readonly story: Pick<TableStory, 'events' | 'places' | 'categories'>;
  readonly say: Pick<TableWords, 'number' | 'events' | 'row' | 'map'>;
  /** The table's; empty while it is not here. */
  readonly placeNames: readonly string[];
}

type Named = Pick<Spot, 'kind' | 'count' | 'first' | 'place' | 'isNear' | 'square' | 'byCategory'>;

/** `largest` is the name of the largest place in the spot's square. */
export function nameSpot(
  spot: Named,
  { story, say, placeNames }: SpotNaming,
  largest: string | null,
): string {
  const own = placeNames[spot.place] ?? '';
  if (spot.kind === 'event') {
    const event = say.map.event(spot.first, story.events);
    const placed = own === '' ? event : say.map.and(event, own);
    return spot.isNear ? say.map.and(placed, say.row.near) : placed;
  }
  if (own !== '') return say.map.at(own, spot.count);
  return largest === null ? say.events(spot.count) : say.map.around(largest, spot.count);
}

/** Its categories with most events, up to three, with how many: `Battles 1,203`. */
export function nameCategories({ kind, byCategory }: Named, { story, say }: SpotNaming): readonly string[] {
  return story.categories
    .map(({ name }, position) => ({ name, count: byCategory[position] ?? 0 }))
    .filter(({ name, count }) => count > 0 && name !== '')
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ name, count }) => (kind === 'event' ? name : `${name} ${say.number(count)}`));
}

/** The largest place in each square of a view's grid. */
export function largestPlaces(
  { places }: Pick<TableStory, 'places'>,
  view: MapView,
): ReadonlyMap<Square, string> {
  const squareAt = createSquareFinder(view);
  const largest = new Map<Square, string>();
  // The largest comes first in the story.
  for (const { name, point } of places) {
    const square = squareAt(point);
    if (name !== '' && !largest.has(square)) largest.set(square, name);
  }
  return largest;
}
