// Gives the map of a table its spots: painted, pointed at and pressed without React, which hears of them at rest.
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import type { Insets } from '../geo/box.ts';
import type { TableValue } from '../ui/TableContext.tsx';
import type { Camera } from './createCamera.ts';
import { createSpotTip, type SpotTip } from './createSpotTip.ts';
import { createSpotView, seenSpots, type SeenSpot } from './createSpotView.ts';
import type { Spot } from './layoutSpots.ts';
import { lookCloser } from './lookCloser.ts';
import { pressSpot } from './pressSpot.ts';
import { reportView } from './reportView.ts';
import { selectButtons } from './selectButtons.ts';
import type { SpotButton } from './SpotButtons.tsx';
import { largestPlaces, nameCategories, nameSpot, type SpotNaming } from './spotWords.ts';
import type { Square } from './spotGrid.ts';
import { watchPointer } from './watchPointer.ts';

export interface SpotsAtRest {
  readonly spots: readonly Spot[];
  readonly buttons: readonly SpotButton[];
}

interface SpotsOfMap {
  /** Null until there has been an answer. */
  readonly rest: SpotsAtRest | null;
  readonly nameOf: (spot: Spot) => string;
  readonly press: (spot: Spot) => void;
  /** Names a spot in words beside it, or none. */
  readonly point: (seen: SeenSpot | null) => void;
}

/** `frame` is the element around the map; `camera` is null until the map is framed. */
export function useSpots(
  table: TableValue,
  map: LeafletMap | null,
  camera: Camera | null,
  frame: RefObject<HTMLElement | null>,
  covered: Insets,
): SpotsOfMap {
  const { reader, say, words } = table;
  const [rest, setRest] = useState<SpotsAtRest | null>(null);
  const namer = useMemo(() => createNamer(table), [table]);
  const insets = useRef(covered);
  useEffect(() => {
    insets.current = covered;
  }, [covered]);
  const press = useCallback(
    (spot: Spot) => {
      if (!map || !camera) return;
      const focus = reader.store.getState().focus?.number ?? null;
      const pressed = pressSpot(spot, map.getMaxZoom() - map.getZoom(), focus);
      if (pressed.does === 'zoom') lookCloser(map, camera, spot.point, pressed.steps, insets.current);
      else reader.choose(pressed.number, 'map');
    },
    [map, camera, reader],
  );

  const tip = useRef<SpotTip | null>(null);
  const point = useCallback(
    (seen: SeenSpot | null) => {
      if (seen) tip.current?.show(namer.linesOf(seen.spot), seen.at, seen.radiusPx + 6);
      else tip.current?.hide();
    },
    [namer],
  );

  useEffect(() => {
    const around = frame.current;
    if (!map || !camera || !around) return;
    const view = createSpotView(map, reader, say.number, (spots) => setRest(restingAt(map, spots)));
    const stopReport = reportView(map, (shown) => reader.setView(shown));
    const made = createSpotTip(around, words.dates.direction);
    tip.current = made;
    const unwatch = watchPointer<SeenSpot>(map, {
      find: (at, reachPx) => view.find(at, reachPx),
      hover(seen) {
        map.getContainer().classList.toggle('is-over-spot', seen !== null);
        point(seen);
      },
      press: ({ spot }) => press(spot),
    });
    return () => {
      unwatch();
      made.remove();
      stopReport();
      view.remove();
    };
  }, [map, camera, reader, say, words, frame, point, press]);

  return { rest, nameOf: namer.nameOf, press, point };
}

function restingAt(map: LeafletMap, spots: readonly Spot[]): SpotsAtRest {
  const { x: width, y: height } = map.getSize();
  const corner = map.containerPointToLayerPoint([0, 0]);
  const buttons = selectButtons(seenSpots(map, spots), { width, height }).map((seen) => ({
    ...seen,
    left: seen.at.x + corner.x,
    top: seen.at.y + corner.y,
  }));
  return { spots, buttons };
}

/** Asks the store for what it needs, so that it is the same function while names come in. */
function createNamer({ reader: { store, story }, say }: TableValue) {
  let places: ReadonlyMap<Square, string> = new Map();
  let placesOf: object | null = null;
  const naming = (): SpotNaming => {
    const { source } = store.getState();
    return { story, say, placeNames: source.phase === 'here' ? source.placeNames : [] };
  };
  const largestIn = (square: Square): string | null => {
    const { answer } = store.getState();
    if (answer?.view && answer.view !== placesOf) {
      placesOf = answer.view;
      places = largestPlaces(story, answer.view);
    }
    return places.get(square) ?? null;
  };
  const nameOf = (spot: Spot) => nameSpot(spot, naming(), largestIn(spot.square));
  return {
    nameOf,
    linesOf(spot: Spot): readonly string[] {
      const categories = nameCategories(spot, naming());
      return categories.length > 0 ? [nameOf(spot), categories.join(' · ')] : [nameOf(spot)];
    },
  };
}
