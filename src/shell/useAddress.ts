// Keeps the address and the reader's state in step: choosing pushes a step of history, everything else replaces.
import { useEffect } from 'react';
import type { Direction } from '../model/languages.ts';
import { formatAddress, parseAddress, withTimeDirection } from '../state/address.ts';
import type { Reader, ReaderState } from '../state/createReader.ts';
import { useReader } from '../ui/ReaderContext.tsx';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const settleMs = 300;

/** An embed keeps no history: the reader's Back belongs to the newspaper. */
export function useAddress({ keepsHistory }: { keepsHistory: boolean }): void {
  const { reader } = useReader();
  useEffect(() => {
    readAddress(reader);
    const { timeDirection } = parseAddress(location.href, reader.index);
    reader.setTimeDirection(timeDirection ?? reader.ownTimeDirection);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const replace = () => {
      clearTimeout(timer);
      history.replaceState(null, '', addressOf(reader));
    };
    const unsubscribe = reader.store.subscribe((state, before) => {
      if (state.timeDirection !== before.timeDirection) {
        history.replaceState(null, '', withTimeDirection(location.href, otherDirection(reader)));
      } else if (state.chosen !== before.chosen && state.focusBy !== 'address') {
        clearTimeout(timer);
        const next = addressOf(reader);
        if (next === location.href) return;
        const isStep = keepsHistory && state.focusBy !== 'player' && state.focus !== before.focus;
        if (!isStep) history.replaceState(null, '', next);
        else {
          // The step that is left keeps the window it was left with.
          history.replaceState(null, '', addressOf(reader, before));
          history.pushState(null, '', next);
        }
      } else if (state.window !== before.window && state.windowBy !== 'address') {
        clearTimeout(timer);
        timer = setTimeout(replace, settleMs);
      }
    });
    const onPop = () => {
      clearTimeout(timer);
      // It goes along through the steps: a step that was left before it changed has another in its address.
      history.replaceState(null, '', withTimeDirection(location.href, otherDirection(reader)));
      readAddress(reader);
    };
    addEventListener('popstate', onPop);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener('popstate', onPop);
    };
  }, [reader, keepsHistory]);
}

function readAddress(reader: Reader): void {
  const { focus, window } = parseAddress(location.href, reader.index);
  reader.setWindow(window ?? reader.burst, 'address');
  if (focus !== reader.store.getState().focus) reader.choose(focus, 'address');
}

function addressOf(reader: Reader, { focus, window }: ReaderState = reader.store.getState()): string {
  const isBurst = window.from === reader.burst.from && window.to === reader.burst.to;
  return formatAddress(location.href, {
    focus,
    window: isBurst ? null : window,
    timeDirection: otherDirection(reader),
  });
}

/** The way time runs, where it is not the language's own. */
function otherDirection({ store, ownTimeDirection }: Reader): Direction | null {
  const { timeDirection } = store.getState();
  return timeDirection === ownTimeDirection ? null : timeDirection;
}
