// Zoom and pan of the window by Ctrl/⌘ + wheel, sideways wheel, pinch, drag and keys. The plain wheel is the page's.
import { useEffect, useState, type RefObject } from 'react';
import type { WindowReader } from '../state/windowReader.ts';
import { daysIn, panWindow, zoomWindow } from '../time/timeWindow.ts';

const hintMs = 1400;
const dragStartPx = 4;

/** Listens on `plot`; returns whether the hint about the wheel is to be seen just now. */
export function useGestures(
  plot: RefObject<HTMLElement | null>,
  reader: WindowReader,
  widthPx: number,
): boolean {
  const [hint, setHint] = useState(false);
  useEffect(() => {
    const element = plot.current;
    if (!element || widthPx === 0) return;
    return listen(element, reader, widthPx, () => setHint(true));
  }, [plot, reader, widthPx]);
  useEffect(() => {
    if (!hint) return;
    const timer = setTimeout(() => setHint(false), hintMs);
    return () => clearTimeout(timer);
  }, [hint]);
  return hint;
}

/** Pixels from the side at which time begins. */
export function pxFromStart(element: HTMLElement, clientX: number, isRtl: boolean): number {
  const { left, right } = element.getBoundingClientRect();
  return isRtl ? right - clientX : clientX - left;
}

function listen(
  element: HTMLElement,
  reader: WindowReader,
  widthPx: number,
  showHint: () => void,
): () => void {
  const view = () => reader.store.getState().window;
  const isRtl = () => reader.store.getState().timeDirection === 'rtl';
  /** `px`: to the right, whichever way time runs. */
  const pan = (px: number) => {
    const days = ((isRtl() ? -px : px) / widthPx) * daysIn(view());
    reader.setWindow(panWindow(view(), days, reader.extent), 'timeline');
  };
  const zoom = (factor: number, clientX: number) => {
    const share = pxFromStart(element, clientX, isRtl()) / widthPx;
    const anchor = view().from + share * daysIn(view());
    reader.setWindow(zoomWindow(view(), factor, anchor, reader.extent), 'timeline');
  };

  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.008), event.clientX);
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      pan(event.deltaX || event.deltaY);
    } else showHint();
  };

  const onKey = (event: KeyboardEvent) => {
    const middle = element.getBoundingClientRect().left + widthPx / 2;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom(0.7, middle);
    else if (event.key === '-') zoom(1 / 0.7, middle);
    else if (event.key === '0') reader.setWindow(reader.burst, 'timeline');
    else if (event.shiftKey && event.key === 'ArrowLeft') pan(-widthPx / 5);
    else if (event.shiftKey && event.key === 'ArrowRight') pan(widthPx / 5);
    else return;
    event.preventDefault();
  };

  const undo = new AbortController();
  const { signal } = undo;
  element.addEventListener('wheel', onWheel, { passive: false, signal });
  followPointers(element, { pan, zoom }, signal);
  element.addEventListener('keydown', onKey, { signal });
  return () => undo.abort();
}

interface Moves {
  readonly pan: (px: number) => void;
  readonly zoom: (factor: number, clientX: number) => void;
}

/** One pointer pans once it has moved a little, two pinch. */
function followPointers(element: HTMLElement, { pan, zoom }: Moves, signal: AbortSignal): void {
  const pointers = new Map<number, number>();
  let moved = 0;
  const spread = () => {
    const [a, b] = [...pointers.values()];
    return a === undefined || b === undefined ? null : { px: Math.abs(a - b), middle: (a + b) / 2 };
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) moved = 0;
    pointers.set(event.pointerId, event.clientX);
  };
  const onUp = (event: PointerEvent) => pointers.delete(event.pointerId);
  const onMove = (event: PointerEvent) => {
    const last = pointers.get(event.pointerId);
    if (last === undefined) return;
    // It was let go where we could not see it.
    if (event.buttons === 0) return onUp(event);
    const before = spread();
    pointers.set(event.pointerId, event.clientX);
    const now = spread();
    if (before && now) {
      moved = Infinity;
      zoom(Math.max(before.px, 8) / Math.max(now.px, 8), now.middle);
      return pan(before.middle - now.middle);
    }
    moved += Math.abs(event.clientX - last);
    if (moved < dragStartPx) return;
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    pan(last - event.clientX);
  };
  // A drag that ends on an item has not chosen it.
  const onClick = (event: MouseEvent) => {
    if (moved >= dragStartPx && event.detail > 0) event.stopPropagation();
  };
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('click', onClick, { capture: true, signal });
}
