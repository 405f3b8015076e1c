// Fetches the base map and keeps it drawn. Nothing waits for it: without it the map is sea, and markers stand.
import { useEffect, useMemo, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { baseMapFormat, type BaseMap } from '../model/baseMap.ts';
import { drawGround } from './drawGround.ts';
import { readGround } from './groundLines.ts';

export type Ground =
  { readonly state: 'coming' | 'failed' } | { readonly state: 'here'; readonly base: BaseMap };

const longestWaitMs = 20_000;

/** The build has made it: that it is the same build's is all there is to check. */
const isBaseMap = (value: unknown): value is BaseMap =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === baseMapFormat;

/** `#id` is an element of this very page: an embed in a frame without an origin may fetch nothing. */
async function readJson(url: string, signal: AbortSignal): Promise<unknown> {
  if (url.startsWith('#')) return JSON.parse(document.getElementById(url.slice(1))?.textContent ?? '');
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`base map: ${response.status} ${response.statusText}`);
  return response.json();
}

async function fetchBaseMap(url: string, signal: AbortSignal): Promise<BaseMap> {
  const base = await readJson(url, signal);
  if (!isBaseMap(base)) throw new Error(`base map: not of format ${baseMapFormat}`);
  return base;
}

/** `isWanted` is false while tiles do the work. */
export function useBaseMap(url: string, isWanted: boolean): Ground {
  const [ground, setGround] = useState<Ground>({ state: 'coming' });
  useEffect(() => {
    if (!isWanted) return;
    const abort = new AbortController();
    let isLeft = false;
    const timer = setTimeout(() => abort.abort(), longestWaitMs);
    fetchBaseMap(url, abort.signal)
      .then(
        (base) => setGround({ state: 'here', base }),
        () => {
          if (!isLeft) setGround({ state: 'failed' });
        },
      )
      .finally(() => clearTimeout(timer));
    return () => {
      isLeft = true;
      abort.abort();
    };
  }, [url, isWanted]);
  return ground;
}

/** `middle` and `reach` are degrees of longitude, as in `readGround`. */
export function useDrawnGround(map: LeafletMap | null, ground: Ground, middle: number, reach: number): void {
  const lines = useMemo(
    () => (ground.state === 'here' ? readGround(ground.base, middle, reach) : null),
    [ground, middle, reach],
  );
  useEffect(() => (map && lines ? drawGround(map, lines) : undefined), [map, lines]);
}
