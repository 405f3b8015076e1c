// Gives the map of a table its spots: painted, pointed at and pressed without React, which hears of them at rest.
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import type { Insets } from '../geo/box.ts';
import type { TableValue } from '../ui/TableContext.tsx';
import type { Camera } from './createCamera.ts';
import { createNamer } from './createNamer.ts';
import { createSpotTip, type SpotTip } from './createSpotTip.ts';
import { createSpotView } from './createSpotView.ts';
import type { Spot } from './layoutSpots.ts';
import { lookCloser } from './lookCloser.ts';
import { pressSpot } from './pressSpot.ts';
import { reportView } from './reportView.ts';
import { seenSpots, type SeenSpot } from './seenSpots.ts';
import { selectButtons } from './selectButtons.ts';
import type { SpotButton } from './SpotButtons.tsx';
import { readView } from './useRestingView.ts';
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
  const { reader, say, words, dates } = table;
  const [rest, setRest] = useState<SpotsAtRest | null>(null);
  const namer = useMemo(() => createNamer({ reader, say, dates }), [reader, say, dates]);
  const press = usePress(table, map, camera, covered);
  const tip = useRef<SpotTip | null>(null);
  const point = useCallback(
    (seen: SeenSpot | null) => {
      if (seen) tip.current?.show(namer.linesOf(seen.spot), seen.at, seen.radiusPx + tipApartPx);
      else tip.current?.hide();
    },
    [namer],
  );

  useEffect(() => {
    const around = frame.current;
    if (!map || !camera || !around) return;
    const made = createSpotTip(around, words.dates.direction);
    tip.current = made;
    const stopShowing = showSpots(map, { reader, say }, { press, point, rest: setRest });
    return () => {
      stopShowing();
      made.remove();
    };
  }, [map, camera, reader, say, words, frame, point, press]);

  return { rest, nameOf: namer.nameOf, press, point };
}

const tipApartPx = 6;

/** The same function whatever covers the map. */
function usePress(
  { reader }: TableValue,
  map: LeafletMap | null,
  camera: Camera | null,
  covered: Insets,
): (spot: Spot) => void {
  const insets = useRef(covered);
  useEffect(() => {
    insets.current = covered;
  }, [covered]);
  return useCallback(
    (spot) => {
      if (!map || !camera) return;
      const focus = reader.store.getState().focus?.number ?? null;
      const pressed = pressSpot(spot, map.getMaxZoom() - map.getZoom(), focus);
      if (pressed.does === 'zoom') lookCloser(map, camera, spot.point, pressed.steps, insets.current);
      else reader.choose(pressed.number, 'map');
    },
    [map, camera, reader],
  );
}

/** Returns how to take them off the map. */
function showSpots(
  map: LeafletMap,
  { reader, say }: Pick<TableValue, 'reader' | 'say'>,
  to: Pick<SpotsOfMap, 'press' | 'point'> & { readonly rest: (rest: SpotsAtRest) => void },
): () => void {
  const view = createSpotView(map, reader, say.number, (spots) => to.rest(restingAt(map, spots)));
  const stopReport = reportView(map, (shown) => reader.setView(shown));
  const unwatch = watchPointer<SeenSpot>(map, {
    find: (at, reachPx) => view.find(at, reachPx),
    hover(seen) {
      map.getContainer().classList.toggle('is-over-spot', seen !== null);
      to.point(seen);
    },
    press: ({ spot }) => to.press(spot),
  });
  return () => {
    unwatch();
    stopReport();
    view.remove();
  };
}

function restingAt(map: LeafletMap, spots: readonly Spot[]): SpotsAtRest {
  const view = readView(map);
  const corner = map.containerPointToLayerPoint([0, 0]);
  const buttons = selectButtons(seenSpots(spots, view), view.size).map((seen) => ({
    ...seen,
    left: seen.at.x + corner.x,
    top: seen.at.y + corner.y,
  }));
  return { spots, buttons };
}
