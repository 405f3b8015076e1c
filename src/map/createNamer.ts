// Names spots from what the reader's store has just now, so that it stays the same while names and answers come in.
import type { TableValue } from '../ui/TableContext.tsx';
import { builtAnswer } from './builtAnswer.ts';
import type { Spot } from './layoutSpots.ts';
import type { Square } from './spotGrid.ts';
import { largestPlaces, nameCategories, nameSpot, type SpotNaming } from './spotWords.ts';

export interface SpotNamer {
  /** All in one line, a single event's category too. */
  readonly nameOf: (spot: Spot) => string;
  /** The name, and below it the categories where they have names. */
  readonly linesOf: (spot: Spot) => readonly string[];
}

export function createNamer({
  reader: { store, story },
  say,
  dates,
}: Pick<TableValue, 'reader' | 'say' | 'dates'>): SpotNamer {
  const { view: builtView } = builtAnswer(story);
  let places: ReadonlyMap<Square, string> = new Map();
  let placesOf: object | null = null;
  const naming = (): SpotNaming => {
    const { source } = store.getState();
    return { story, say, dates, placeNames: source.phase === 'here' ? source.placeNames : [] };
  };
  const largestIn = (square: Square): string | null => {
    const view = store.getState().answer?.view ?? builtView;
    if (view && view !== placesOf) {
      placesOf = view;
      places = largestPlaces(story, view);
    }
    return places.get(square) ?? null;
  };
  const nameOf = (spot: Spot) => nameSpot(spot, naming(), largestIn(spot.square));
  return {
    nameOf: (spot) =>
      spot.kind === 'event' ? nameCategories(spot, naming()).reduce(say.map.and, nameOf(spot)) : nameOf(spot),
    linesOf(spot) {
      const categories = nameCategories(spot, naming());
      return categories.length > 0 ? [nameOf(spot), categories.join(' · ')] : [nameOf(spot)];
    },
  };
}
