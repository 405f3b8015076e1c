// Counts the tiles of a map's tile layer during its first seconds and says, once, when they have failed.
import { GridLayer, type Map as LeafletMap } from 'leaflet';
import { tilesHaveFailed, watchedMs } from './tilesHaveFailed.ts';

export function createTileWatch(map: LeafletMap, onFailed: () => void): () => void {
  const startMs = performance.now();
  const count = { asked: 0, loaded: 0, failed: 0 };
  const judge = () => {
    if (!tilesHaveFailed(count, performance.now() - startMs)) return;
    stop();
    onFailed();
  };
  const counted = (what: keyof typeof count) => () => {
    count[what] += 1;
    judge();
  };
  const handlers = {
    tileloadstart: counted('asked'),
    tileload: counted('loaded'),
    tileerror: counted('failed'),
  };
  const watched = new Set<GridLayer>();
  // The layer is on the map already, with its first tiles under way.
  map.eachLayer((layer) => {
    if (!(layer instanceof GridLayer)) return;
    watched.add(layer);
    layer.on(handlers);
    count.asked += layer.getContainer()?.querySelectorAll('img').length ?? 0;
  });
  const timer = setTimeout(() => {
    judge();
    stop();
  }, watchedMs + 50);
  function stop() {
    clearTimeout(timer);
    for (const layer of watched) layer.off(handlers);
  }
  return stop;
}
