// What the markers are to show: places that have events, the badges of a group of them, and the next one to choose.
import type { StoryIndex } from '../model/storyIndex.ts';
import type { LatLng, Place, StoryEvent } from '../model/story.ts';
import type { ReaderState } from '../state/createReader.ts';
import type { LaneLook, Lanes } from '../time/lanes.ts';
import { selectPossibleDays, touches } from '../time/timeWindow.ts';

export interface MarkerPlace {
  readonly place: Place;
  readonly point: LatLng;
  readonly events: readonly StoryEvent[];
}

/** Point places with events; those with most come first and have the first choice of room. */
export function selectMarkerPlaces(index: StoryIndex): MarkerPlace[] {
  return index.story.places
    .flatMap((place) => {
      const events = index.eventsAt.get(place.id);
      return place.kind === 'point' && place.point && events ? [{ place, point: place.point, events }] : [];
    })
    .sort((a, b) => b.events.length - a.events.length);
}

export const eventsOf = (places: readonly MarkerPlace[]): StoryEvent[] =>
  places.flatMap(({ events }) => events).sort((a, b) => a.number - b.number);

export interface Badges {
  readonly shown: readonly { readonly look: LaneLook; readonly label: string }[];
  /** How many events one badge stands for; null where each has its own. */
  readonly count: number | null;
}

const noLook: LaneLook = { tone: 0, shape: 'ring' };

/** One or two events each with its number; above that one badge, in the lane's look where they share a lane. */
export function selectBadges(events: readonly StoryEvent[], lanes: Lanes): Badges {
  const lookOf = (event: StoryEvent) => lanes.of.get(event.id)?.look ?? noLook;
  if (events.length < 3) {
    return {
      shown: events.map((event) => ({ look: lookOf(event), label: String(event.number) })),
      count: null,
    };
  }
  const ids = new Set(events.map((event) => lanes.of.get(event.id)?.id));
  const first = events[0];
  const look = ids.size === 1 && first ? lookOf(first) : noLook;
  return { shown: [{ look, label: '' }], count: events.length };
}

/**
 * Among those that are found, or all where none is: choosing again steps on and around; at first it is the first event in
 * the window, or the first of all.
 */
export function selectNext(
  all: readonly StoryEvent[],
  { focus, window, matches }: Pick<ReaderState, 'focus' | 'window' | 'matches'>,
): StoryEvent | null {
  const found = all.filter(({ id }) => matches.has(id));
  const events = found.length > 0 ? found : all;
  const at = events.findIndex(({ id }) => id === focus);
  if (at >= 0) return events[(at + 1) % events.length] ?? null;
  return events.find(({ when }) => touches(window, selectPossibleDays(when))) ?? events[0] ?? null;
}
