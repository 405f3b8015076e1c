// Keeps what is painted of a table's map in step with the reader's store, frame by frame and without React; tells what
// stands there when all has come to rest.
import type { Map as LeafletMap } from 'leaflet';
import { wrapLng } from '../geo/bounds.ts';
import { projectAt, worldWidth, type Pixel } from '../geo/mercator.ts';
import type { TableReader, TableReaderState } from '../state/createTableReader.ts';
import { readColours, watchColours } from '../ui/readColours.ts';
import { createCanvasPane, type CanvasFrame } from './createCanvasPane.ts';
import { findSpotAt } from './findSpot.ts';
import { layoutSpots, worldZoom, type Spot } from './layoutSpots.ts';
import { paintSpots, type FocusSpot } from './paintSpots.ts';
import { seenSpots, type SeenSpot } from './seenSpots.ts';
import { createSpotLook, type SpotLook } from './spotLook.ts';
import { eventRadiusPx } from './spotSizes.ts';
import { readView } from './useRestingView.ts';

export interface SpotView {
  /** In pixels of the map's box. */
  find(at: Pixel, reachPx: number): SeenSpot | null;
  remove(): void;
}

/** So long nothing may have changed. */
const restMs = 160;

export function createSpotView(
  map: LeafletMap,
  { store, story }: TableReader,
  write: (count: number) => string,
  onRest: (spots: readonly Spot[]) => void,
): SpotView {
  const counts = { categories: story.categories.length, events: story.events };
  let spots: readonly Spot[] = [];
  let look: SpotLook | null = null;
  let timer = 0;
  const paint = (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
    look ??= createSpotLook(readColours(), frame.density);
    const focus = focusOf(store.getState(), spots, frame.zoom, map.getCenter().lng);
    paintSpots(context, frame, spots, focus, look, write);
  };
  const pane = createCanvasPane(map, 'spots', paint);
  const awaitRest = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => onRest(spots), restMs);
  };
  const take = ({ answer }: TableReaderState) => {
    if (!answer?.cells) return;
    spots = layoutSpots(answer, counts);
    pane.repaint();
    awaitRest();
  };
  const undo = [
    store.subscribe((state, before) => {
      if (state.answer !== before.answer) take(state);
      else if (state.focus !== before.focus) pane.repaint();
    }),
    watchColours(() => {
      look = null;
      pane.repaint();
    }),
  ];
  map.on('move zoom moveend', awaitRest);
  take(store.getState());
  return {
    find: (at, reachPx) => findSpotAt(seenSpots(spots, readView(map)), at, reachPx),
    remove() {
      clearTimeout(timer);
      map.off('move zoom moveend', awaitRest);
      for (const stop of undo) stop();
      pane.remove();
    },
  };
}

/**
 * In the copy of the world that the map shows. Where a count lies on the event, the ring is the count's: its number is
 * still to be read. Null while the event's row is not here, or without a point.
 */
function focusOf(
  { focus }: TableReaderState,
  spots: readonly Spot[],
  zoom: number,
  middleLng: number,
): FocusSpot | null {
  const { point, category, precision } = focus?.event ?? { point: null, category: 0, precision: null };
  if (!point) return null;
  const at = projectAt(worldZoom, { lat: point.lat, lng: wrapLng(point.lng, middleLng - 180) });
  const world = worldWidth(zoom);
  const crowd = spots.findLast(
    (spot) =>
      spot.kind !== 'event' &&
      Math.hypot(spot.at.x - at.x, spot.at.y - at.y) * world < spot.radiusPx + eventRadiusPx,
  );
  if (crowd) return { at: crowd.at, radiusPx: crowd.radiusPx };
  return { at, category, isNear: precision === 'near' };
}
