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

/**
 * Leaflet forgets what it is asked while a zoom is under way. `putOff` says whether one is; if so, `onOver` is called
 * at its end.
 */
export function watchZooms(map: LeafletMap, onOver: () => void) {
  let isZooming = false;
  let isAwaited = false;
  const handlers = {
    zoomanim() {
      isZooming = true;
    },
    zoomend() {
      isZooming = false;
      if (isAwaited) onOver();
    },
  };
  map.on(handlers);
  return {
    putOff: () => (isAwaited = isZooming),
    unwatch: () => void map.off(handlers),
  };
}
