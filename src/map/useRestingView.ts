// What part of the world the map shows, as of its last rest: while it moves, what is on it moves along unchanged.
import { useEffect, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import type { Size } from '../geo/box.ts';
import type { Pixel } from '../geo/mercator.ts';

export interface RestingView {
  readonly zoom: number;
  /** The top left corner, in pixels of the zoom from the world's corner. */
  readonly origin: Pixel;
  readonly size: Size;
}

export function readView(map: LeafletMap): RestingView {
  const { x: width, y: height } = map.getSize();
  const zoom = map.getZoom();
  const middle = map.project(map.getCenter(), zoom);
  return { zoom, origin: { x: middle.x - width / 2, y: middle.y - height / 2 }, size: { width, height } };
}

/** Null until the map has been framed, and while it has no size. */
export function useRestingView(map: LeafletMap | null, isFramed: boolean): RestingView | null {
  const [view, setView] = useState<RestingView | null>(null);
  useEffect(() => {
    if (!map || !isFramed) return;
    const update = () => setView(readView(map));
    update();
    map.on('moveend zoomend resize', update);
    return () => {
      map.off('moveend zoomend resize', update);
    };
  }, [map, isFramed]);
  return view && view.size.width > 0 && view.size.height > 0 ? view : null;
}
