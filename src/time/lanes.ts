// The rows of the timeline, and with them the look of every event: one colour and one shape a lane, on all views.
import type { StoryIndex } from '../model/storyIndex.ts';
import type { Id, StoryEvent } from '../model/story.ts';

/** Six shapes filled with the colours 1–6 for places; three hollow neutral ones for the rest. */
export const laneShapes = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'hexagon'] as const;
export const hollowShapes = ['ring', 'frame', 'lozenge'] as const;
export type LaneShape = (typeof laneShapes)[number] | (typeof hollowShapes)[number];

/** `tone` 1–6 is a place's colour, 0 the neutral one. */
export interface LaneLook {
  readonly tone: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly shape: LaneShape;
}

export interface Lane {
  /** A place's id, or `lane:` and the kind, which no place can be called. */
  readonly id: string;
  readonly kind: 'place' | 'other-places' | 'areas' | 'nowhere';
  /** The place of a `place` lane. */
  readonly place: Id | null;
  readonly look: LaneLook;
  readonly events: readonly StoryEvent[];
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** The lane of every event. */
  readonly of: ReadonlyMap<Id, Lane>;
}

/** At most six point places with most events (of equals the one that comes first), then what is left. */
export function selectLanes(index: StoryIndex): Lanes {
  const { story } = index;
  const kindOf = (event: StoryEvent) => (event.place ? index.places.get(event.place.id)?.kind : undefined);
  const busiest = story.places
    .filter((place) => place.kind === 'point' && index.eventsAt.has(place.id))
    .map((place) => ({ place, events: index.eventsAt.get(place.id) ?? [] }))
    .sort(
      (a, b) => b.events.length - a.events.length || (a.events[0]?.number ?? 0) - (b.events[0]?.number ?? 0),
    );
  const own = busiest.slice(0, laneShapes.length);
  const others = new Set(busiest.slice(laneShapes.length).map(({ place }) => place.id));

  const lanes: Lane[] = own.map(({ place, events }, position) => ({
    id: place.id,
    kind: 'place',
    place: place.id,
    look: { tone: (position + 1) as LaneLook['tone'], shape: laneShapes[position] ?? 'circle' },
    events,
  }));
  const rest = [
    { kind: 'other-places', shape: 'ring', holds: (e: StoryEvent) => others.has(e.place?.id ?? '') },
    {
      kind: 'areas',
      shape: 'frame',
      holds: (e: StoryEvent) => ['country', 'region'].includes(kindOf(e) ?? ''),
    },
    { kind: 'nowhere', shape: 'lozenge', holds: (e: StoryEvent) => e.place === null },
  ] as const;
  for (const { kind, shape, holds } of rest) {
    const events = story.events.filter(holds);
    if (events.length > 0)
      lanes.push({ id: `lane:${kind}`, kind, place: null, look: { tone: 0, shape }, events });
  }
  return { lanes, of: new Map(lanes.flatMap((lane) => lane.events.map((event) => [event.id, lane]))) };
}
