import type { GridLayer } from 'leaflet';
import { expect, it, vi } from 'vitest';
import { createTileWatch } from './tileWatch.ts';

type Handlers = Record<string, (event: { tile: object }) => void>;

/** A layer as far as it is listened to. */
function createLayer() {
  let listening: Handlers = {};
  const layer = {
    on: (handlers: Handlers) => (listening = handlers),
    off: () => (listening = {}),
  };
  const onFailed = vi.fn();
  createTileWatch(layer as unknown as GridLayer, onFailed);
  const fire = (name: string, tiles: readonly object[]) => {
    for (const tile of tiles) listening[name]?.({ tile });
  };
  return { fire, onFailed };
}

const createTiles = (count: number) => Array.from({ length: count }, () => ({}));

it('says once that half of the tiles have failed', () => {
  const { fire, onFailed } = createLayer();
  const tiles = createTiles(8);
  fire('tileloadstart', tiles);
  fire('tileload', tiles.slice(0, 4));
  fire('tileerror', tiles.slice(4, 7));
  expect(onFailed).not.toHaveBeenCalled();
  fire('tileerror', tiles.slice(7));
  fire('tileerror', createTiles(1));
  expect(onFailed).toHaveBeenCalledOnce();
});

it('does not count what the map gives up on its way', () => {
  const { fire, onFailed } = createLayer();
  const [passing, tiles] = [createTiles(6), createTiles(7)];
  fire('tileloadstart', passing);
  fire('tileabort', passing.slice(0, 3));
  fire('tileunload', passing);
  fire('tileloadstart', tiles);
  fire('tileload', tiles.slice(0, 3));
  fire('tileerror', tiles.slice(3, 6));
  expect(onFailed).not.toHaveBeenCalled();
  fire('tileerror', tiles.slice(6));
  expect(onFailed).toHaveBeenCalledOnce();
});

it('counts tiles that have come, even when they are put away later', () => {
  const { fire, onFailed } = createLayer();
  const tiles = createTiles(8);
  fire('tileloadstart', tiles);
  fire('tileload', tiles.slice(0, 5));
  fire('tileunload', tiles.slice(0, 5));
  fire('tileerror', tiles.slice(5));
  expect(onFailed).not.toHaveBeenCalled();
});
