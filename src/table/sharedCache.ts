// Keeps what was asked for last, asks once for what several want at the same time, and stops asking when nobody waits.
import type { Fetched } from './fetchFile.ts';

type Loaded<Value, Failure> = Fetched<Value, Failure> | { readonly ok: false; readonly reason: 'stopped' };

export interface SharedCache<Value, Failure> {
  get(key: number, signal: AbortSignal): Promise<Loaded<Value, Failure>>;
  /** What is here already. */
  peek(key: number): Value | null;
}

interface Pending<Value, Failure> {
  waiting: number;
  readonly abort: AbortController;
  readonly result: Promise<Loaded<Value, Failure>>;
}

/** Keeps `most` values, those asked for last; failures are asked for again. */
export function createSharedCache<Value, Failure>(
  load: (key: number, signal: AbortSignal) => Promise<Loaded<Value, Failure>>,
  most: number,
): SharedCache<Value, Failure> {
  const kept = new Map<number, Value>();
  const pending = new Map<number, Pending<Value, Failure>>();

  const keep = (key: number, value: Value) => {
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
  };

  const start = (key: number): Pending<Value, Failure> => {
    const abort = new AbortController();
    const result = load(key, abort.signal).then((loaded) => {
      if (pending.get(key)?.abort === abort) pending.delete(key);
      if (loaded.ok) keep(key, loaded.value);
      return loaded;
    });
    const started = { waiting: 0, abort, result };
    pending.set(key, started);
    return started;
  };

  return {
    async get(key, signal) {
      if (signal.aborted) return { ok: false, reason: 'stopped' };
      const value = kept.get(key);
      if (value !== undefined) {
        keep(key, value);
        return { ok: true, value };
      }
      const request = pending.get(key) ?? start(key);
      request.waiting += 1;
      return await orStopped(request.result, signal, () => {
        request.waiting -= 1;
        if (request.waiting > 0) return;
        if (pending.get(key) === request) pending.delete(key);
        request.abort.abort();
      });
    },
    peek: (key) => kept.get(key) ?? null,
  };
}

function orStopped<Result>(
  result: Promise<Result>,
  signal: AbortSignal,
  onStop: () => void,
): Promise<Result | { readonly ok: false; readonly reason: 'stopped' }> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      onStop();
      resolve({ ok: false, reason: 'stopped' });
    };
    signal.addEventListener('abort', stop, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
