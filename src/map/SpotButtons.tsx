// The largest spots as buttons over their painting: one stop of the Tab key, walked by the arrows. Nothing is drawn of
// them but the ring of the keyboard's focus.
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { createPortal } from 'react-dom';
import { findSpotToward, type Way } from './findSpot.ts';
import type { Spot } from './layoutSpots.ts';
import type { SeenSpot } from './seenSpots.ts';

const ways: Readonly<Record<string, Way>> = {
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowUp: 'up',
};

/** A spot with its middle in the pixels of the map's panes. */
export interface SpotButton extends SeenSpot {
  readonly left: number;
  readonly top: number;
}

interface Props {
  readonly map: LeafletMap;
  readonly buttons: readonly SpotButton[];
  /** The number of the event in focus. */
  readonly focus: number | null;
  readonly nameOf: (spot: Spot) => string;
  readonly onPress: (spot: Spot) => void;
  /** The reader's keyboard has come to a spot, on which something may lie, or has left it. */
  readonly onReach: (spot: SeenSpot | null) => void;
}

export function SpotButtons({ map, buttons, focus, nameOf, onPress, onReach }: Props) {
  const [pane] = useState(() => createButtonPane(map));
  const [stop, setStop] = useState<Spot | null>(null);
  const isFocused = useRef(false);
  const elements = useRef(new Map<string, HTMLButtonElement>());
  const stopped = nearestTo(buttons, stop);
  const focusOn = (button: SpotButton | null | undefined) => {
    if (button) elements.current.get(button.spot.key)?.focus({ preventScroll: true });
  };
  useEffect(() => {
    // A crowd that came apart has taken the keyboard's focus with it: what stands nearest to it goes on.
    if (isFocused.current && document.activeElement === document.body) focusOn(stopped);
  });
  const walk = (event: KeyboardEvent, from: SpotButton) => {
    const next = stepFrom(event.key, from, buttons);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusOn(next);
  };
  return createPortal(
    buttons.map((button) => {
      const { spot, left, top, radiusPx } = button;
      return (
        <button
          key={spot.key}
          ref={(element) => {
            if (element) elements.current.set(spot.key, element);
            return () => void elements.current.delete(spot.key);
          }}
          type="button"
          className="map-spot"
          style={{ left, top, inlineSize: 2 * radiusPx, blockSize: 2 * radiusPx }}
          aria-label={nameOf(spot)}
          aria-pressed={spot.kind === 'cell' ? undefined : spot.numbers?.includes(focus ?? 0)}
          tabIndex={spot.key === stopped?.spot.key ? 0 : -1}
          onClick={({ detail, clientX, clientY }) => {
            // A pointer's press is the map's, which knows the nearest spot and what was a drag. Keys and those who
            // press in the place of a hand have no pointer.
            if (detail === 0 || (clientX === 0 && clientY === 0)) onPress(spot);
          }}
          onFocus={({ currentTarget }) => {
            isFocused.current = true;
            setStop(spot);
            if (currentTarget.matches(':focus-visible')) onReach(button);
          }}
          onBlur={() => {
            isFocused.current = false;
            onReach(null);
          }}
          onKeyDown={(event) => walk(event, button)}
        />
      );
    }),
    pane,
  );
}

function createButtonPane(map: LeafletMap): HTMLElement {
  const pane = map.getPane('spot-buttons') ?? map.createPane('spot-buttons');
  pane.classList.add('map-spot-buttons');
  return pane;
}

/** Null where nothing lies that way, undefined where the key is none of ours. */
function stepFrom(
  key: string,
  from: SpotButton,
  buttons: readonly SpotButton[],
): SpotButton | null | undefined {
  if (key === 'Home') return buttons[0] ?? null;
  if (key === 'End') return buttons.at(-1) ?? null;
  const way = ways[key];
  return way && findSpotToward(buttons, from, way);
}

/** The same spot, or the one that is nearest to where it was; at first the largest. */
function nearestTo(buttons: readonly SpotButton[], spot: Spot | null): SpotButton | null {
  const far = ({ spot: { at } }: SpotButton) =>
    spot ? (at.x - spot.at.x) ** 2 + (at.y - spot.at.y) ** 2 : 0;
  const same = buttons.find((button) => button.spot.key === spot?.key);
  if (same) return same;
  return buttons.reduce<SpotButton | null>(
    (best, button) => (best === null || far(button) < far(best) ? button : best),
    null,
  );
}
