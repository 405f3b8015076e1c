// Keeps what is painted of a table's map in step with the reader's store, frame by frame and without React; tells what
// stands there when all has come to rest.
import type { Map as LeafletMap } from 'leaflet';
import type { Pixel } from '../geo/mercator.ts';
import type { TableReader, TableReaderState } from '../state/createTableReader.ts';
import { readColours, watchColours } from '../ui/readColours.ts';
import { builtSpots } from './builtAnswer.ts';
import { createCanvasPane, type CanvasFrame } from './createCanvasPane.ts';
import { findSpotAt } from './findSpot.ts';
import { selectFocusSpot } from './focusSpot.ts';
import { layoutSpots, type Spot } from './layoutSpots.ts';
import { paintSpots } from './paintSpots.ts';
import { seenSpots, type SeenSpot } from './seenSpots.ts';
import { createSpotLook, type SpotLook } from './spotLook.ts';
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
  // What the page was built with, until there is an answer.
  let spots = builtSpots(story);
  let look: SpotLook | null = null;
  let timer = 0;
  const paint = (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
    look ??= createSpotLook(readColours(), frame.density);
    const { focus, ranked, answer } = store.getState();
    // Not before it is known: a count that does not hold it would be ringed for a moment.
    const isKnown = focus !== null && ranked?.number === focus.number;
    const shown = isKnown ? selectFocusSpot(focus, ranked.rank !== null, spots, answer?.view ?? null) : null;
    paintSpots(context, frame, spots, shown, look, write);
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
      else if (state.focus !== before.focus || state.ranked !== before.ranked) pane.repaint();
    }),
    watchColours(() => {
      look = null;
      pane.repaint();
    }),
  ];
  map.on('move zoom moveend', awaitRest);
  take(store.getState());
  awaitRest();
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
