// Fetches the base map, or says why there is none: what a notice can name, and no more.
import { baseMapFormat, type BaseMap } from '../model/baseMap.ts';
import { readJson, type JsonFailure } from '../model/readJson.ts';

export type BaseMapFailure =
  | JsonFailure
  /** `unreachable`: no line, no server, or one that lets nobody read. `too-slow`: nothing within the time given. */
  | { readonly reason: 'offline' | 'unreachable' | 'too-slow' | 'other-format' }
  | { readonly reason: 'refused'; readonly status: number };

export type FetchedBaseMap =
  { readonly ok: true; readonly base: BaseMap } | ({ readonly ok: false } & BaseMapFailure);

/** The build has made it: that it is the same build's is all there is to check. */
const isBaseMap = (value: unknown): value is BaseMap =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === baseMapFormat;

export async function fetchBaseMap(url: string, signal: AbortSignal): Promise<FetchedBaseMap> {
  try {
    // An element of this very page: an embed in a frame without an origin may fetch nothing.
    if (url.startsWith('#')) return parseBaseMap(document.getElementById(url.slice(1))?.textContent ?? '');
    const response = await fetch(url, { signal });
    if (!response.ok) return { ok: false, reason: 'refused', status: response.status };
    // Whatever type the server calls it by: what it is shows when it is read.
    return parseBaseMap(await response.text());
  } catch {
    if (signal.aborted) return { ok: false, reason: 'too-slow' };
    return { ok: false, reason: navigator.onLine ? 'unreachable' : 'offline' };
  }
}

export function parseBaseMap(text: string): FetchedBaseMap {
  const read = readJson(text);
  if (!read.ok) return read;
  return isBaseMap(read.value) ? { ok: true, base: read.value } : { ok: false, reason: 'other-format' };
}
