// Keeps a table's strip drawn in its canvas: redrawn by the store and not by React, since the window moves with the
// pointer.
import { useEffect, type RefObject } from 'react';
import { selectTicks } from '../time/ticks.ts';
import { readColours, watchColours } from '../ui/readColours.ts';
import type { Size } from '../ui/useSize.ts';
import type { TableValue } from '../ui/TableContext.tsx';
import { drawTableStrip, type StripFrame } from './drawTableStrip.ts';
import type { SinglesLayout } from './layoutSingles.ts';
import { readStripFonts, tickApartPx } from './sizes.ts';

interface Drawing {
  readonly size: Size | null;
  readonly airPx: number;
  readonly onDrawn: (layout: SinglesLayout) => void;
}

/** Redraws at most once a frame, after whatever has changed. */
export function useStripDrawing(
  canvas: RefObject<HTMLCanvasElement | null>,
  value: TableValue,
  { size, airPx, onDrawn }: Drawing,
): void {
  useEffect(() => {
    const { store } = value.reader;
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context || !size || size.width === 0) return;
    const ratio = devicePixelRatio;
    Object.assign(canvas.current, { width: size.width * ratio, height: size.height * ratio });
    let colours = readColours();
    let asked = 0;
    const draw = () => {
      asked = 0;
      const { answer, focus } = store.getState();
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      onDrawn(drawTableStrip(context, frameOf(value, size, airPx), answer, focus, colours));
    };
    const ask = () => (asked ||= requestAnimationFrame(draw));
    const unsubscribe = store.subscribe((state, before) => {
      const isOther = (key: 'window' | 'focus' | 'timeDirection') => state[key] !== before[key];
      const isDrawnElse =
        state.answer?.density !== before.answer?.density || state.answer?.events !== before.answer?.events;
      if (isDrawnElse || isOther('window') || isOther('focus') || isOther('timeDirection')) ask();
    });
    const unwatch = watchColours(() => {
      colours = readColours();
      ask();
    });
    draw();
    return () => {
      cancelAnimationFrame(asked);
      unsubscribe();
      unwatch();
    };
  }, [canvas, value, size, airPx, onDrawn]);
}

function frameOf({ reader, dates, say }: TableValue, { width, height }: Size, airPx: number): StripFrame {
  const { lanes, categories } = reader.story;
  const { window, timeDirection } = reader.store.getState();
  const ticks = selectTicks(window, width, tickApartPx, dates.calendarOf(window));
  return {
    widthPx: width,
    lanePx: height / lanes.length,
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
