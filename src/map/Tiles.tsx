// The tiles of a story that asks for a server's, on Leaflet's map. A chunk of its own: most stories ask for none.
import { useEffect } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import type { Story } from '../model/story.ts';
import { TileLayer } from './leafletTiles.mjs';
import { createTileWatch } from './tileWatch.ts';

interface Props {
  readonly map: LeafletMap;
  readonly tiles: NonNullable<Story['tiles']>;
  readonly onFailed: () => void;
}

export function Tiles({ map, tiles, onFailed }: Props) {
  const { url, maxZoom } = tiles;
  useEffect(() => {
    const layer = new TileLayer(url, {
      maxZoom,
      referrerPolicy: 'strict-origin-when-cross-origin',
      keepBuffer: 1,
    });
    const unwatch = createTileWatch(layer, onFailed);
    layer.addTo(map);
    return () => {
      unwatch();
      layer.remove();
    };
  }, [map, url, maxZoom, onFailed]);
  return null;
}
