// How a spot of a table's map is called, for those who listen and for those who point at it.
import type { Day } from '../model/day.ts';
import type { TableStory } from '../model/table.ts';
import { noDay } from '../table/columns.ts';
import type { MapView } from '../table/selectCells.ts';
import type { Dates } from '../words/createDates.ts';
import type { TableWords } from '../words/table/en.ts';
import type { Spot } from './layoutSpots.ts';
import { createSquareFinder, type Square } from './spotGrid.ts';

export interface SpotNaming {
  readonly story: Pick<TableStory, 'events' | 'places' | 'categories'>;
  readonly say: Pick<TableWords, 'number' | 'events' | 'row' | 'map'>;
  readonly dates: Pick<Dates, 'shortDay'>;
  /** The table's; empty while it is not here. */
  readonly placeNames: readonly string[];
}

type Named = Pick<
  Spot,
  'kind' | 'count' | 'first' | 'place' | 'around' | 'began' | 'isNear' | 'square' | 'byCategory'
>;

/**
 * `largest` is the name of the largest place in the spot's square. A single event is called by its number, its day and its
 * place: its title is not here.
 */
export function nameSpot(spot: Named, naming: SpotNaming, largest: string | null): string {
  const { story, say, placeNames } = naming;
  const own = placeNames[spot.place] ?? '';
  if (spot.kind === 'event')
    return [dayOf(spot, naming), own, spot.isNear ? say.row.near : '']
      .filter((part) => part !== '')
      .reduce(say.map.and, say.map.event(spot.first, story.events));
  if (own !== '') return say.map.at(own, spot.count);
  const around = largest ?? placeNames[spot.around] ?? '';
  return around === '' ? say.events(spot.count) : say.map.around(around, spot.count);
}

/** The day on which it can have begun, or the first and the last of them; empty where none is known. */
function dayOf({ began }: Named, { dates }: SpotNaming): string {
  if (!began) return '';
  const { from, by } = began;
  const ends = from === by ? [by] : [from, by];
  return ends
    .filter((day) => day !== noDay)
    .map((day) => dates.shortDay(day as Day))
    .join(' – ');
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
