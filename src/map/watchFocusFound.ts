// Whether the event in focus is one of those found: the table is asked whenever either has changed.
import type { TableReaderState } from '../state/createTableReader.ts';
import type { TableValue } from '../ui/TableContext.tsx';

export interface FocusFound {
  /** Null while it is not known. */
  of(number: number): boolean | null;
  stop(): void;
}

export function watchFocusFound(
  { reader: { store }, desk }: Pick<TableValue, 'reader' | 'desk'>,
  onKnown: () => void,
): FocusFound {
  let known: { readonly number: number; readonly isFound: boolean } | null = null;
  const ask = async ({ focus }: TableReaderState) => {
    if (!focus || !desk) return;
    const { number } = focus;
    const isFound = (await desk.source.rank(number)) !== null;
    if (store.getState().focus?.number !== number) return;
    known = { number, isFound };
    onKnown();
  };
  void ask(store.getState());
  return {
    of: (number) => (known?.number === number ? known.isFound : null),
    stop: store.subscribe((state, before) => {
      if (state.focus?.number !== before.focus?.number || state.found !== before.found) void ask(state);
    }),
  };
}
