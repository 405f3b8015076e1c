// Counts a layer's tiles during its first seconds and says, once, when they have failed. To be given the layer before
// the map is.
import type { GridLayer } from 'leaflet';
import { tilesHaveFailed, watchedMs } from './tilesHaveFailed.ts';

export function createTileWatch(layer: GridLayer, onFailed: () => void): () => void {
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
  layer.on(handlers);
  const timer = setTimeout(() => {
    judge();
    stop();
  }, watchedMs + 50);
  function stop() {
    clearTimeout(timer);
    layer.off(handlers);
  }
  return stop;
}
