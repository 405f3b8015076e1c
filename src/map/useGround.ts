// Fetches the base map and keeps it drawn. Nothing waits for it: without it the map is sea, and markers stand.
import { useEffect, useMemo, useState } from 'react';
import { LatLngBounds, type Map as LeafletMap } from 'leaflet';
import type { BaseMap } from '../model/baseMap.ts';
import { drawGround } from './drawGround.ts';
import { fetchBaseMap, type BaseMapFailure } from './fetchBaseMap.ts';
import { readGround } from './groundLines.ts';

export type Ground =
  | { readonly state: 'coming' }
  | { readonly state: 'failed'; readonly why: BaseMapFailure }
  | { readonly state: 'here'; readonly base: BaseMap };

const longestWaitMs = 20_000;

/** Degrees from the middle. */
const leastReach = 200;
/** It is laid anew when the map can be moved that much farther; copies that nobody sees make every zoom slower. */
const reachStep = 60;

/** `isWanted` is false while tiles do the work. */
export function useBaseMap(url: string, isWanted: boolean): Ground {
  const [ground, setGround] = useState<Ground>({ state: 'coming' });
  useEffect(() => {
    if (!isWanted) return;
    const abort = new AbortController();
    let isLeft = false;
    const timer = setTimeout(() => abort.abort(), longestWaitMs);
    void fetchBaseMap(url, abort.signal).then((fetched) => {
      clearTimeout(timer);
      if (isLeft) return;
      if (fetched.ok) setGround({ state: 'here', base: fetched.base });
      else setGround({ state: 'failed', why: fetched });
    });
    return () => {
      isLeft = true;
      clearTimeout(timer);
      abort.abort();
    };
  }, [url, isWanted]);
  return ground;
}

/** `middle` is the longitude about which the story lies, in degrees. */
export function useDrawnGround(map: LeafletMap | null, ground: Ground, middle: number): void {
  const reach = reachOf(map, middle);
  const lines = useMemo(
    () => (ground.state === 'here' ? readGround(ground.base, middle, reach) : null),
    [ground, middle, reach],
  );
  useEffect(() => (map && lines ? drawGround(map, lines) : undefined), [map, lines]);
}

/** How far the map can be moved, as the camera limits it. */
function reachOf(map: LeafletMap | null, middle: number): number {
  const limits = map?.options.maxBounds;
  if (!(limits instanceof LatLngBounds)) return leastReach;
  const farthest = Math.max(middle - limits.getWest(), limits.getEast() - middle);
  return Math.max(leastReach, Math.ceil(farthest / reachStep) * reachStep);
}
