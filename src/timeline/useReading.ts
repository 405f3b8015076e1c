// Reading by scrolling: the event that has come to where choosing would bring it is in focus. Only an event that comes
// there by itself counts: what was chosen stays in focus until another one does, and scrolling in answer is no reading.
import { useEffect, type RefObject } from 'react';
import type { Id } from '../model/story.ts';
import type { Reader } from '../state/createReader.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { restingTop } from '../ui/scrollInto.ts';
import { useIsReadByScrolling } from '../ui/useLayout.ts';

/** How long after a choosing, and after each step of a smooth scroll that it has begun, scrolling is the page's own. */
const ownMs = 300;
/** An entry that was brought into sight rests on the line; it must not take half a pixel to be read. */
const slackPx = 8;

export function useReading(list: RefObject<HTMLElement | null>): void {
  const { reader } = useReader();
  const isRead = useIsReadByScrolling();
  useEffect(() => {
    const element = list.current;
    return isRead && element ? followReading(element, reader) : undefined;
  }, [isRead, list, reader]);
}

function followReading(list: HTMLElement, reader: Reader): () => void {
  let at = findAtLine(list);
  let ownUntilMs = 0;
  const onScroll = () => {
    const before = at;
    at = findAtLine(list);
    if (performance.now() < ownUntilMs) ownUntilMs = performance.now() + ownMs;
    else if (at !== before && at !== undefined) reader.read(at);
  };
  const onHands = () => {
    ownUntilMs = 0;
  };
  // Turned on its side, the page shows another part of the list.
  const onResize = () => {
    at = findAtLine(list);
  };
  const unsubscribe = reader.store.subscribe((state, before) => {
    if (state.chosen === before.chosen && state.readRequests === before.readRequests) return;
    ownUntilMs = performance.now() + ownMs;
  });
  const undo = new AbortController();
  const options = { capture: true, passive: true, signal: undo.signal };
  // Caught on its way down, since the scroller of an embed is not the window.
  document.addEventListener('scroll', onScroll, options);
  for (const hands of ['wheel', 'touchmove', 'keydown']) document.addEventListener(hands, onHands, options);
  addEventListener('resize', onResize, options);
  return () => {
    undo.abort();
    unsubscribe();
  };
}

/** The event at the line; null above the first one, undefined below the list: there nothing else is read. */
function findAtLine(list: HTMLElement): Id | null | undefined {
  const entries = list.querySelectorAll<HTMLElement>(':scope > ol > li, :scope > details[open] > ol > li');
  const [first] = entries;
  if (!first) return undefined;
  const line = restingTop(first) + slackPx;
  if (list.getBoundingClientRect().bottom < line) return undefined;
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((entries[middle]?.getBoundingClientRect().top ?? 0) <= line) from = middle + 1;
    else to = middle;
  }
  return entries[from - 1]?.dataset.event ?? null;
}
