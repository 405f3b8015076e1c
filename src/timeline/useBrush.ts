// Dragging the overview's window: its middle moves it, its edges resize it, a press elsewhere brings it there. Two
// fingers stretch it as they part, as if each held an edge.
import { useEffect, useRef, type RefObject } from 'react';
import type { WindowReader } from '../state/windowReader.ts';
import { daysIn, narrowestDays, zoomWindow, type TimeWindow } from '../time/timeWindow.ts';
import { pxFromStart } from './useGestures.ts';

export interface BrushPx {
  readonly widthPx: number;
  readonly left: number;
  readonly right: number;
}

type Grab = 'move' | 'from' | 'to';

const edgePx = 7;
const dragStartPx = 5;

/** What a press at `x` takes hold of, or null where it is beside the brush. */
export function grabAt(x: number, { left, right }: BrushPx): Grab | null {
  if (x < left - edgePx || x > right + edgePx) return null;
  // A brush that is hardly wider than its edges can still be moved: its edges are then taken from outside.
  const inner = Math.min(edgePx, (right - left) / 4);
  if (x < left + inner) return 'from';
  return x > right - inner ? 'to' : 'move';
}

export function useBrush(strip: RefObject<HTMLElement | null>, reader: WindowReader, brush: BrushPx): void {
  const latest = useRef(brush);
  useEffect(() => {
    latest.current = brush;
  });
  useEffect(() => {
    const element = strip.current;
    return element ? listen(element, reader, () => latest.current) : undefined;
  }, [strip, reader]);
}

/** The window with its middle or one of its edges moved by `days`. */
function dragged({ from, to }: TimeWindow, grab: Grab, days: number, extent: TimeWindow): TimeWindow {
  if (grab === 'move') return { from: from + days, to: to + days };
  if (grab === 'from') return { from: Math.max(extent.from, Math.min(from + days, to - narrowestDays)), to };
  return { from, to: Math.min(extent.to, Math.max(to + days, from + narrowestDays)) };
}

/** Two fingers' distance in pixels, never so small that they count for nothing; null of one alone. */
function apartOf(fingers: ReadonlyMap<number, number>): number | null {
  const [a, b] = [...fingers.values()];
  return a === undefined || b === undefined ? null : Math.max(Math.abs(a - b), 8);
}

/** Around its middle. */
function stretch(reader: WindowReader, factor: number): void {
  const { window } = reader.store.getState();
  reader.setWindow(zoomWindow(window, factor, (window.from + window.to) / 2, reader.extent), 'timeline');
}

function listen(element: HTMLElement, reader: WindowReader, brush: () => BrushPx): () => void {
  const { extent } = reader;
  let held: { grab: Grab | null; startX: number; lastX: number } | null = null;
  /** Where each stands, of the mouse too while it is pressed. */
  const fingers = new Map<number, number>();
  /** From where time begins, so that all below holds both ways. */
  const xOf = ({ clientX }: PointerEvent) =>
    pxFromStart(element, clientX, reader.store.getState().timeDirection === 'rtl');

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const x = xOf(event);
    fingers.set(event.pointerId, x);
    held = fingers.size > 1 ? null : { grab: grabAt(x, brush()), startX: x, lastX: x };
  };
  const onMove = (event: PointerEvent) => {
    const x = xOf(event);
    // The mouse was let go where we could not see it.
    if (event.buttons === 0) fingers.delete(event.pointerId);
    const apart = apartOf(fingers);
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, x);
    if (apart !== null) return stretch(reader, (apartOf(fingers) ?? apart) / apart);
    element.dataset.grab = held?.grab ?? grabAt(x, brush()) ?? 'none';
    // A finger that scrolls the page over the strip starts like one that drags: wait until it goes sideways.
    if (!held?.grab || (held.lastX === held.startX && Math.abs(x - held.startX) < dragStartPx)) return;
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    const days = ((x - held.lastX) / brush().widthPx) * daysIn(extent);
    held.lastX = x;
    const { from, to } = reader.store.getState().window;
    reader.setWindow(dragged({ from, to }, held.grab, days, extent), 'timeline');
  };
  const onUp = (event: PointerEvent) => {
    const x = xOf(event);
    fingers.delete(event.pointerId);
    if (held && !held.grab && Math.abs(x - held.startX) < dragStartPx) {
      const half = daysIn(reader.store.getState().window) / 2;
      const day = extent.from + (x / brush().widthPx) * daysIn(extent);
      reader.setWindow({ from: day - half, to: day + half }, 'timeline');
    }
    held = null;
  };
  const onCancel = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    held = null;
  };

  const undo = new AbortController();
  const { signal } = undo;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onCancel, { signal });
  return () => undo.abort();
}
