// Keeps a table's strip drawn in its canvases: redrawn by the store and not by React, since the window moves with the
// pointer.
import { useEffect, type RefObject } from 'react';
import { selectTicks } from '../time/ticks.ts';
import { readColours, watchColours } from '../ui/readColours.ts';
import type { Size } from '../ui/useSize.ts';
import type { TableValue } from '../ui/TableContext.tsx';
import { drawStripFocus, drawTableStrip, type StripFrame } from './drawTableStrip.ts';
import type { SinglesLayout } from './layoutSingles.ts';
import { readStripFonts, tickApartPx } from './sizes.ts';

interface Drawing {
  readonly size: Size | null;
  readonly airPx: number;
  readonly onDrawn: (layout: SinglesLayout) => void;
}

/** Two canvases, one over the other: a step through the events draws none of the others anew. */
export interface StripCanvases {
  readonly events: RefObject<HTMLCanvasElement | null>;
  readonly chosen: RefObject<HTMLCanvasElement | null>;
}

/** Redraws at most once a frame, after whatever has changed. */
export function useStripDrawing(
  { events, chosen }: StripCanvases,
  value: TableValue,
  { size, airPx, onDrawn }: Drawing,
): void {
  useEffect(() => {
    const { store } = value.reader;
    if (!events.current || !chosen.current || !size || size.width === 0) return;
    const ground = contextOf(events.current, size);
    const over = contextOf(chosen.current, size);
    if (!ground || !over) return;
    let colours = readColours();
    let layout: SinglesLayout | null = null;
    let asked = 0;
    const draw = () => {
      asked = 0;
      const { answer, focus } = store.getState();
      const frame = frameOf(value, size, airPx);
      if (!layout) {
        layout = drawTableStrip(ground, frame, answer, colours);
        onDrawn(layout);
      }
      drawStripFocus(over, frame, layout, focus, colours);
    };
    const ask = () => (asked ||= requestAnimationFrame(draw));
    const askAll = () => {
      layout = null;
      ask();
    };
    const unsubscribe = store.subscribe((state, before) => {
      const isOther =
        state.answer?.density !== before.answer?.density ||
        state.answer?.events !== before.answer?.events ||
        state.window !== before.window ||
        state.timeDirection !== before.timeDirection;
      if (isOther) askAll();
      else if (state.focus !== before.focus) ask();
    });
    const unwatch = watchColours(() => {
      colours = readColours();
      askAll();
    });
    draw();
    return () => {
      cancelAnimationFrame(asked);
      unsubscribe();
      unwatch();
    };
  }, [events, chosen, value, size, airPx, onDrawn]);
}

/** Of a canvas with the screen's own pixels; what is drawn is counted in those of CSS. */
function contextOf(canvas: HTMLCanvasElement, { width, height }: Size): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio;
  Object.assign(canvas, { width: width * ratio, height: height * ratio });
  const context = canvas.getContext('2d');
  context?.scale(ratio, ratio);
  return context;
}

function frameOf({ reader, dates, say }: TableValue, { width, height }: Size, airPx: number): StripFrame {
  const { lanes, categories } = reader.story;
  const { window, timeDirection } = reader.store.getState();
  const ticks = selectTicks(window, width, tickApartPx, dates.calendarOf(window));
  return {
    widthPx: width,
    lanePx: height / lanes.length,
    density: devicePixelRatio,
    airPx,
    lanes: lanes.length,
    categories: categories.length,
    window,
    isMirrored: timeDirection === 'rtl',
    ticks: ticks.map(({ day }) => day),
    more: (n) => `+${say.number(n)}`,
    font: readStripFonts().hint,
  };
}
