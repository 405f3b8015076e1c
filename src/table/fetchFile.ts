// Fetches one of a table's files, patiently; or says why there is none: what a notice can name, and no more.
import { readBody } from './readBody.ts';

export type FileFailure =
  /**
   * `missing`: the server has no such file. `unreachable`: no line, no server, or one that lets nobody read. `stopped`:
   * nobody waits for it any more.
   */
  | { readonly reason: 'missing' | 'offline' | 'unreachable' | 'cut-short' | 'stopped' }
  | { readonly reason: 'refused'; readonly status: number };

export type Fetched<Value, Failure = FileFailure> =
  { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & Failure);

/** What of the browser is used, so that tests can have their own. */
export interface Network {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly isOnline: () => boolean;
  /** Resolves early where the signal says so. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Before the second and the third try. */
const pausesMs = [300, 1000];

export async function fetchFile(
  network: Network,
  url: string,
  signal: AbortSignal,
  onBytes: (received: number) => void = () => undefined,
): Promise<Fetched<Uint8Array>> {
  let result = await tryOnce(network, url, { signal }, onBytes);
  for (const pause of pausesMs) {
    if (result.ok || !mayPass(result)) return result;
    await network.wait(pause, signal);
    // What a cache holds may be what was wrong.
    result = await tryOnce(network, url, { signal, cache: 'reload' }, onBytes);
  }
  return result;
}

function mayPass(failure: FileFailure): boolean {
  if (failure.reason === 'refused') return failure.status >= 500 || failure.status === 429;
  return failure.reason !== 'missing' && failure.reason !== 'stopped';
}

async function tryOnce(
  { fetch, isOnline }: Network,
  url: string,
  init: RequestInit & { readonly signal: AbortSignal },
  onBytes: (received: number) => void,
): Promise<Fetched<Uint8Array>> {
  const { signal } = init;
  const isStopped = () => signal.aborted;
  if (isStopped()) return { ok: false, reason: 'stopped' };
  try {
    const response = await fetch(url, init);
    if (response.status === 404 || response.status === 410) return { ok: false, reason: 'missing' };
    if (!response.ok) return { ok: false, reason: 'refused', status: response.status };
    const body = await readBody(response, onBytes);
    return body.ok ? { ok: true, value: body.bytes } : body;
  } catch {
    if (isStopped()) return { ok: false, reason: 'stopped' };
    return { ok: false, reason: isOnline() ? 'unreachable' : 'offline' };
  }
}

/** The browser's own, in a page and in a worker. */
export const browserNetwork: Network = {
  fetch: (url, init) => fetch(url, init),
  isOnline: () => navigator.onLine,
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    }),
};
