// Pointer and keys on a table's strip: what is under the pointer is named, a press chooses an event or looks into a
// column, the arrows step from event to event.
import { zoomWindow } from '../time/timeWindow.ts';
import type { TableValue } from '../ui/TableContext.tsx';
import { describeColumn, describeEvent } from './describeStrip.ts';
import { selectSingleAt, type Single } from './layoutSingles.ts';

const reachPx = 6;

export interface StripHands {
  /** What is drawn under a pointer at rest may be another after each drawing. */
  onDrawn(singles: readonly Single[]): void;
  stop(): void;
}

/** Of a pointer, from the strip's corner. Kept: to ask for it while the strip is drawn would lay out the page each time. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function followStripHands(
  element: HTMLElement,
  value: TableValue,
  tell: (text: string) => void,
): StripHands {
  const { reader } = value;
  let singles: readonly Single[] = [];
  let over: Place | null = null;
  const placeOf = ({ clientX, clientY }: MouseEvent): Place => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: clientX - left, top: clientY - top, width, height };
  };
  const at = ({ left, top, width, height }: Place) => {
    const { window, timeDirection } = reader.store.getState();
    const x = timeDirection === 'rtl' ? width - left : left;
    const lanePx = height / reader.story.lanes.length;
    const lane = Math.min(reader.story.lanes.length - 1, Math.floor(top / lanePx));
    const day = window.from + (x / width) * (window.to - window.from);
    const point = { lane, x, up: (lane + 1) * lanePx - 1 - top, day };
    return { point, single: selectSingleAt(singles, point, reachPx) };
  };
  const tellAgain = () => {
    if (!over) return;
    const { point, single } = at(over);
    element.dataset.over = single ? 'event' : 'time';
    tell(single ? describeEvent(single.number, value) : describeColumn(point, value));
  };
  const onMove = (event: PointerEvent) => {
    over = placeOf(event);
    tellAgain();
  };
  const onLeave = () => {
    over = null;
    tell('');
  };
  const onClick = (event: MouseEvent) => {
    const { point, single } = at(placeOf(event));
    const { window, answer } = reader.store.getState();
    if (single) reader.choose(single.number, 'timeline');
    else if (answer && !answer.events)
      reader.setWindow(zoomWindow(window, 0.3, point.day, reader.extent), 'timeline');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const onward = reader.store.getState().timeDirection === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    void value.desk?.step(event.key === onward ? 1 : -1, 'keys');
  };
  const undo = new AbortController();
  const { signal } = undo;
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerleave', onLeave, { signal });
  element.addEventListener('click', onClick, { signal });
  element.addEventListener('keydown', onKey, { signal });
  return {
    onDrawn(drawn) {
      singles = drawn;
      tellAgain();
    },
    stop: () => undo.abort(),
  };
}
