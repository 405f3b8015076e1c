// Whether a page's table is here, and who is told.
import type { Progress, TableFailure } from './fetchIndex.ts';

export type SourceState =
  | { readonly phase: 'coming'; readonly progress: Progress }
  /** The first name is empty: of events that name no place. */
  | { readonly phase: 'here'; readonly placeNames: readonly string[] }
  | { readonly phase: 'failed'; readonly failure: TableFailure };

export function createSourceState(progress: Progress) {
  let state: SourceState = { phase: 'coming', progress };
  let isClosed = false;
  const listeners = new Set<() => void>();
  return {
    get: (): SourceState => state,
    set(next: SourceState) {
      if (isClosed) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Nothing changes any more. */
    close() {
      isClosed = true;
      listeners.clear();
    },
  };
}
