// What the axis says at its ticks: as many labels as the width carries, the first one naming month and year.
import { pxOf } from '../time/pxOf.ts';
import { startsContext, type Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { measureText } from '../ui/measureText.ts';
import type { Dates } from '../words/createDates.ts';
import { readStripFonts } from './sizes.ts';

export interface TickLabel {
  readonly tick: Tick;
  /** Pixels from the axis's start, which stands where time begins. */
  readonly x: number;
  readonly text: string;
  /** The text with the room around it. */
  readonly widthPx: number;
}

const padPx = 6;

interface AxisSizes {
  readonly widthPx: number;
  /** Pixels at the ends of the axis that carry something else. */
  readonly keepFree?: { readonly start: number; readonly end: number };
}

/** A label, and the pixels it may take. */
type Wish = readonly [length: 'full' | 'compact' | 'short', roomPx: number];

export function selectTickLabels(
  ticks: readonly Tick[],
  window: TimeWindow,
  { widthPx, keepFree = { start: 0, end: 0 } }: AxisSizes,
  dates: Dates,
): readonly TickLabel[] {
  const shown: TickLabel[] = [];
  const px = (day: number) => pxOf(day, window, widthPx);
  const measure = (text: string) => measureText(text, readStripFonts().tick) + 2 * padPx;
  let named: Tick | undefined;
  let takenPx = keepFree.start;
  for (const [n, tick] of ticks.entries()) {
    const x = px(tick.day);
    if (x < takenPx) continue;
    const next = ticks[n + 1];
    const axisRoom = widthPx - keepFree.end - x;
    const room = Math.min(next ? px(next.day) - x : axisRoom, axisRoom);
    const isFirst = startsContext(tick, named);
    // What names month and year may take the room of the next label; a day alone says too little.
    const wishes: readonly Wish[] = isFirst
      ? [
          ['full', room],
          ['compact', room],
          ['compact', axisRoom],
          ['short', room],
        ]
      : [['short', room]];
    const found = wishes
      .map(([length, roomPx]) => ({ length, roomPx, text: dates.tick(tick, length) }))
      .find(({ text, roomPx }) => measure(text) <= roomPx);
    if (!found) continue;
    const textPx = measure(found.text);
    shown.push({ tick, x, text: found.text, widthPx: textPx });
    takenPx = x + textPx;
    if (!isFirst || found.length !== 'short') named = tick;
  }
  return shown;
}
