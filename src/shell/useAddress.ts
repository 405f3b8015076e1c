// Keeps the address and the reader's state in step: choosing pushes a step of history, everything else replaces,
// and what changes while the page scrolls does so at rest.
import { useEffect } from 'react';
import type { Direction } from '../model/languages.ts';
import { formatAddress, parseAddress, withTimeDirection } from '../state/address.ts';
import type { Reader, ReaderState } from '../state/createReader.ts';
import { cutWindow } from '../time/timeWindow.ts';
import { useReader } from '../ui/ReaderContext.tsx';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const settleMs = 300;

/**
 * An embed keeps no history: the reader's Back belongs to the newspaper. Nor does it take a filter from its address: it has
 * no means to undo one.
 */
export function useAddress({ isPage }: { isPage: boolean }): void {
  const { reader } = useReader();
  useEffect(() => {
    const addressOf = (state?: ReaderState) => writeAddress(reader, isPage, state);
    readAddress(reader, isPage);
    const { timeDirection } = parseAddress(location.href, reader.index);
    reader.setTimeDirection(timeDirection ?? reader.ownTimeDirection);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const replace = () => {
      clearTimeout(timer);
      history.replaceState(null, '', addressOf());
    };
    const unsubscribe = reader.store.subscribe((state, before) => {
      if (state.timeDirection !== before.timeDirection) {
        history.replaceState(null, '', withTimeDirection(location.href, otherDirection(reader)));
      } else if (state.chosen !== before.chosen && state.focusBy !== 'address') {
        clearTimeout(timer);
        const next = addressOf();
        if (next === location.href) return;
        const isStep = isPage && state.focusBy !== 'player' && state.focus !== before.focus;
        if (!isStep) history.replaceState(null, '', next);
        else {
          // The step that is left keeps the window and the filter it was left with.
          history.replaceState(null, '', addressOf(before));
          history.pushState(null, '', next);
        }
      } else if (isWorthWriting(state, before)) {
        clearTimeout(timer);
        timer = setTimeout(replace, settleMs);
      }
    });
    const onPop = () => {
      clearTimeout(timer);
      // It goes along through the steps: a step that was left before it changed has another in its address.
      history.replaceState(null, '', withTimeDirection(location.href, otherDirection(reader)));
      readAddress(reader, isPage);
    };
    addEventListener('popstate', onPop);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener('popstate', onPop);
    };
  }, [reader, isPage]);
}

const isWorthWriting = (state: ReaderState, before: ReaderState): boolean =>
  (state.window !== before.window && state.windowBy !== 'address') ||
  (state.focus !== before.focus && state.focusBy === 'scroll') ||
  (state.filter !== before.filter && state.filterBy !== 'address');

function readAddress(reader: Reader, isPage: boolean): void {
  const { focus, window, filter } = parseAddress(location.href, reader.index);
  if (isPage) reader.setFilter(filter, 'address');
  reader.setWindow((window && cutWindow(window, reader.extent)) ?? reader.burst, 'address');
  if (focus !== reader.store.getState().focus) reader.choose(focus, 'address');
}

function writeAddress(reader: Reader, isPage: boolean, state = reader.store.getState()): string {
  const { focus, window, filter } = state;
  const isBurst = window.from === reader.burst.from && window.to === reader.burst.to;
  return formatAddress(location.href, {
    focus,
    window: isBurst ? null : window,
    filter: isPage ? filter : null,
    timeDirection: otherDirection(reader),
  });
}

/** The way time runs, where it is not the language's own. */
function otherDirection({ store, ownTimeDirection }: Reader): Direction | null {
  const { timeDirection } = store.getState();
  return timeDirection === ownTimeDirection ? null : timeDirection;
}
