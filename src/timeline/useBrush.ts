// Dragging the overview's window: its middle moves it, its edges resize it, a press elsewhere brings it there.
import { useEffect, useRef, type RefObject } from 'react';
import type { Reader } from '../state/createReader.ts';
import { daysIn, narrowestDays } from '../time/timeWindow.ts';

interface BrushPx {
  readonly widthPx: number;
  readonly left: number;
  readonly right: number;
}

type Grab = 'move' | 'from' | 'to';

const edgePx = 7;

/** What a press at `x` takes hold of, or null where it is beside the brush. */
export function grabAt(x: number, { left, right }: BrushPx): Grab | null {
  if (x < left - edgePx || x > right + edgePx) return null;
  // A brush that is hardly wider than its edges can still be moved: its edges are then taken from outside.
  const inner = Math.min(edgePx, (right - left) / 4);
  if (x < left + inner) return 'from';
  return x > right - inner ? 'to' : 'move';
}

export function useBrush(strip: RefObject<HTMLElement | null>, reader: Reader, brush: BrushPx): void {
  const latest = useRef(brush);
  useEffect(() => {
    latest.current = brush;
  });
  useEffect(() => {
    const element = strip.current;
    return element ? listen(element, reader, () => latest.current) : undefined;
  }, [strip, reader]);
}

function listen(element: HTMLElement, reader: Reader, brush: () => BrushPx): () => void {
  const { extent } = reader;
  let held: { grab: Grab; lastX: number } | null = null;
  const xOf = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const x = xOf(event);
    const grab = grabAt(x, brush());
    if (!grab) {
      const { window } = reader.store.getState();
      const day = extent.from + (x / brush().widthPx) * daysIn(extent);
      const half = daysIn(window) / 2;
      reader.setWindow({ from: day - half, to: day + half }, 'timeline');
    }
    held = { grab: grab ?? 'move', lastX: x };
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const onMove = (event: PointerEvent) => {
    const x = xOf(event);
    element.dataset.grab = held?.grab ?? grabAt(x, brush()) ?? 'none';
    if (!held) return;
    const days = ((x - held.lastX) / brush().widthPx) * daysIn(extent);
    const { from, to } = reader.store.getState().window;
    held.lastX = x;
    if (held.grab === 'move') reader.setWindow({ from: from + days, to: to + days }, 'timeline');
    else if (held.grab === 'from') {
      reader.setWindow(
        { from: Math.max(extent.from, Math.min(from + days, to - narrowestDays)), to },
        'timeline',
      );
    } else {
      reader.setWindow(
        { from, to: Math.min(extent.to, Math.max(to + days, from + narrowestDays)) },
        'timeline',
      );
    }
  };
  const onUp = () => {
    held = null;
  };

  const undo = new AbortController();
  const { signal } = undo;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  return () => undo.abort();
}
