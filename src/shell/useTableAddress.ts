// Keeps the address and a table reader's state in step: choosing in a view pushes a step of history, stepping and everything
// else replaces. The fragment is the id of what is in focus, which is known once its row is here.
import { useEffect } from 'react';
import { formatTableAddress, parseTableAddress } from '../state/tableAddress.ts';
import type { TableReader } from '../state/createTableReader.ts';
import { cutWindow } from '../time/timeWindow.ts';
import { useTable } from '../ui/TableContext.tsx';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const settleMs = 300;

export function useTableAddress(): void {
  const { reader, desk } = useTable();
  useEffect(() => {
    if (!desk) return;
    readAddress(reader);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => formatTableAddress(location.href, reader);
    const unsubscribe = reader.store.subscribe((state, before) => {
      clearTimeout(timer);
      const hasOtherFocus = (state.focus?.event ?? null) !== (before.focus?.event ?? null);
      const isStep = state.focusBy !== 'address' && state.focusBy !== 'keys';
      if (hasOtherFocus && isStep && (state.focus === null || state.focus.event)) {
        const next = write();
        if (next !== location.href) history.pushState(null, '', next);
      } else
        timer = setTimeout(() => {
          const next = write();
          if (next !== location.href) history.replaceState(null, '', next);
        }, settleMs);
    });
    const onPop = () => readAddress(reader);
    addEventListener('popstate', onPop);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener('popstate', onPop);
    };
  }, [reader, desk]);
}

function readAddress(reader: TableReader): void {
  const { id, window, filter, timeDirection } = parseTableAddress(location.href, reader.story);
  reader.setFilter(filter, 'address');
  reader.setWindow((window && cutWindow(window, reader.extent)) ?? reader.burst, 'address');
  reader.setTimeDirection(timeDirection ?? reader.ownTimeDirection);
  const { focus, sought } = reader.store.getState();
  if (id !== '' && id !== focus?.event?.id) reader.seek(id);
  else if (id === '' && (focus ?? sought)) reader.choose(null, 'address');
}
