// The markers of the story's places: one stop of the Tab key, walked by the arrows, in step with the other views.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { eventOf } from '../model/storyIndex.ts';
import { selectPossibleDays, touches } from '../time/timeWindow.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { Anchored } from './Anchored.tsx';
import type { PlacedMarker } from './layoutMap.ts';
import { namesOf } from './markerWords.ts';
import { PlaceMarker } from './PlaceMarker.tsx';
import { eventsOf, selectBadges, selectNext, type MarkerPlace } from './selectMarkers.ts';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Which marker a key leads to, by position; null where the key is none of ours. */
function stepTo(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? null : (at + step + count) % count;
}

export function Markers({
  map,
  markers,
  onReach,
}: {
  map: LeafletMap;
  markers: readonly PlacedMarker[];
  /** The reader's keyboard has come to a marker, which may be out of sight. */
  onReach: (place: MarkerPlace) => void;
}) {
  const { reader, lanes, words } = useReader();
  const { index } = reader;
  const focus = useReaderState((state) => eventOf(index, state.focus ?? '')?.id ?? null);
  const hover = useReaderState((state) => eventOf(index, state.hover ?? '')?.id ?? null);
  // As one text, so that a window that moves and holds the same events draws nothing anew.
  const held = useReaderState((state) =>
    index.story.events
      .flatMap(({ id, when }) => (touches(state.window, selectPossibleDays(when)) ? [id] : []))
      .join(' '),
  );
  const inWindow = useMemo(() => new Set(held.split(' ')), [held]);
  const matches = useReaderState((state) => state.matches);
  const [stop, setStop] = useState<string | null>(null);
  const stopAt = Math.max(
    0,
    markers.findIndex(({ places }) => places.some(({ place }) => place.id === stop)),
  );
  const isFocused = useRef(false);
  const stopKey = markers[stopAt]?.key;
  const focusMarker = (key: string) =>
    map.getContainer().querySelector<HTMLElement>(`[data-place="${key}"]`)?.focus({ preventScroll: true });
  useEffect(() => {
    // A marker that merged or came apart has taken the keyboard's focus with it: whatever now holds its place goes on.
    if (stopKey && isFocused.current && document.activeElement === document.body) focusMarker(stopKey);
  });
  const walk = (event: KeyboardEvent<HTMLButtonElement>, at: number) => {
    const to = stepTo(event.key, at, markers.length);
    const next = to === null ? undefined : markers[to];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusMarker(next.key);
  };
  return markers.map(({ key, places, at, side, labelAt }, i) => {
    const events = eventsOf(places);
    const badges = selectBadges(events, lanes);
    const isChosen = events.some(({ id }) => id === focus);
    const isHovered = events.some(({ id }) => id === hover);
    const first = events[0]?.id ?? null;
    const names = namesOf(places, words);
    const isFound = events.some(({ id }) => matches.has(id));
    const name = words.map.marker(names.full, events.length);
    return (
      <Anchored key={key} map={map} at={at} isRaised={isChosen || isHovered}>
        <PlaceMarker
          ids={key}
          name={isFound ? name : words.find.noneAt(name)}
          label={names.short}
          side={side}
          labelAt={labelAt}
          badges={badges}
          countText={badges.count === null ? '' : words.map.countMark(badges.count)}
          isChosen={isChosen}
          isHovered={isHovered}
          isFaded={!events.some(({ id }) => inWindow.has(id) && matches.has(id))}
          isStop={i === stopAt}
          onChoose={() => {
            const next = selectNext(events, { ...reader.store.getState(), focus });
            if (next) reader.choose(next.id, 'map');
          }}
          onHover={(isOver) => reader.hover(isOver ? (isHovered ? hover : first) : null)}
          onBlur={() => {
            isFocused.current = false;
            reader.hover(null);
          }}
          onFocus={(marker) => {
            isFocused.current = true;
            setStop(places[0]?.place.id ?? null);
            reader.hover(isHovered ? hover : first);
            // A press of the mouse focuses too, and must not move the map from under it.
            if (places[0] && marker.matches(':focus-visible')) onReach(places[0]);
          }}
          onKeyDown={(event) => walk(event, i)}
        />
      </Anchored>
    );
  });
}
