// Fetches the base map and keeps it drawn. Nothing waits for it: without it the map is sea, and markers stand.
import { useEffect, useMemo, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import type { BaseMap } from '../model/baseMap.ts';
import { drawGround } from './drawGround.ts';
import { fetchBaseMap, type BaseMapFailure } from './fetchBaseMap.ts';
import { readGround } from './groundLines.ts';

export type Ground =
  | { readonly state: 'coming' }
  | { readonly state: 'failed'; readonly why: BaseMapFailure }
  | { readonly state: 'here'; readonly base: BaseMap };

const longestWaitMs = 20_000;

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

/** `middle` as in `readGround`. */
export function useDrawnGround(map: LeafletMap | null, ground: Ground, middle: number): void {
  const lines = useMemo(
    () => (ground.state === 'here' ? readGround(ground.base, middle) : null),
    [ground, middle],
  );
  useEffect(() => (map && lines ? drawGround(map, lines) : undefined), [map, lines]);
}
