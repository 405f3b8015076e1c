// What the camera must know of the map before it moves it: the reader's hands, and Leaflet's own movements.
import type { Map as LeafletMap } from 'leaflet';

/** Calls back when the reader moves the map by hand. The wheel comes this far with Ctrl or ⌘ only: see guardScroll. */
export function watchHands(map: LeafletMap, onMoved: () => void): () => void {
  const container = map.getContainer();
  const touched = (event: TouchEvent) => {
    if (event.touches.length > 1) onMoved();
  };
  map.on('dragstart dblclick', onMoved);
  container.addEventListener('wheel', onMoved);
  container.addEventListener('touchstart', touched, { passive: true });
  return () => {
    map.off('dragstart dblclick', onMoved);
    container.removeEventListener('wheel', onMoved);
    container.removeEventListener('touchstart', touched);
  };
}

export interface ZoomWatch {
  /** If a zoom is under way, `act` is done at its end, in place of what was put off before. Says whether one is. */
  readonly putOff: (act: () => void) => boolean;
  readonly unwatch: () => void;
}

/** Leaflet forgets what it is asked while a zoom is under way. */
export function watchZooms(map: LeafletMap): ZoomWatch {
  let isZooming = false;
  let awaited: (() => void) | null = null;
  const handlers = {
    zoomanim() {
      isZooming = true;
    },
    zoomend() {
      isZooming = false;
      const act = awaited;
      awaited = null;
      act?.();
    },
  };
  map.on(handlers);
  return {
    putOff(act) {
      if (isZooming) awaited = act;
      return isZooming;
    },
    unwatch: () => void map.off(handlers),
  };
}
