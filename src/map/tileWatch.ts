// Counts a layer's tiles during its first seconds and says, once, when they have failed. To be given the layer before
// the map is.
import type { GridLayer, TileEvent } from 'leaflet';
import { tilesHaveFailed, watchedMs } from './tilesHaveFailed.ts';

export function createTileWatch(layer: GridLayer, onFailed: () => void): () => void {
  const startMs = performance.now();
  const count = { asked: 0, loaded: 0, failed: 0 };
  const judge = () => {
    if (!tilesHaveFailed(count, performance.now() - startMs)) return;
    stop();
    onFailed();
  };
  const underWay = new Set<HTMLElement>();
  const ended =
    (what: 'loaded' | 'failed') =>
    ({ tile }: TileEvent) => {
      underWay.delete(tile);
      count[what] += 1;
      judge();
    };
  // What the map gives up when it moves on neither comes nor fails: it counts for nothing.
  const givenUp = ({ tile }: TileEvent) => {
    if (underWay.delete(tile)) count.asked -= 1;
    judge();
  };
  const handlers = {
    tileloadstart({ tile }: TileEvent) {
      underWay.add(tile);
      count.asked += 1;
    },
    tileload: ended('loaded'),
    tileerror: ended('failed'),
    tileabort: givenUp,
    tileunload: givenUp,
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
