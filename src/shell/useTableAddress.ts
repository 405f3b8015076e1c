// Keeps the address and a table reader's state in step: choosing pushes a step of history, everything else replaces. The
// fragment is the id of what is in focus, which is known once its row is here.
import { useEffect } from 'react';
import { formatTableAddress, parseTableAddress } from '../state/tableAddress.ts';
import type { TableReader } from '../state/createTableReader.ts';
import type { Shards } from '../table/createShards.ts';
import { useTable } from '../ui/TableContext.tsx';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const settleMs = 300;

export function useTableAddress(): void {
  const { reader, desk } = useTable();
  useEffect(() => {
    if (!desk) return;
    const abort = new AbortController();
    void readAddress(reader, desk.shards, abort.signal);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => formatTableAddress(location.href, reader);
    const unsubscribe = reader.store.subscribe((state, before) => {
      clearTimeout(timer);
      const hasOtherFocus = (state.focus?.event ?? null) !== (before.focus?.event ?? null);
      if (hasOtherFocus && state.focusBy !== 'address' && (state.focus === null || state.focus.event)) {
        const next = write();
        if (next !== location.href) history.pushState(null, '', next);
      } else
        timer = setTimeout(() => {
          const next = write();
          if (next !== location.href) history.replaceState(null, '', next);
        }, settleMs);
    });
    const onPop = () => void readAddress(reader, desk.shards, abort.signal);
    addEventListener('popstate', onPop);
    return () => {
      abort.abort();
      clearTimeout(timer);
      unsubscribe();
      removeEventListener('popstate', onPop);
    };
  }, [reader, desk]);
}

/** An unknown id is ignored. */
async function readAddress(reader: TableReader, shards: Shards, signal: AbortSignal): Promise<void> {
  const { id, window, filter, timeDirection } = parseTableAddress(location.href, reader.story);
  reader.setFilter(filter, 'address');
  reader.setWindow(window ?? reader.burst, 'address');
  reader.setTimeDirection(timeDirection ?? reader.ownTimeDirection);
  const { focus } = reader.store.getState();
  if (id === '') {
    if (focus) reader.choose(null, 'address');
    return;
  }
  if (focus?.event?.id === id) return;
  const found = await shards.find(id, signal);
  if (found.ok && found.value !== null && !signal.aborted) reader.choose(found.value, 'address');
}
