// What the axis says at its ticks: as many labels as the width carries, the first one naming month and year.
import { createDayScale } from '../time/dayScale.ts';
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

export function selectTickLabels(
  ticks: readonly Tick[],
  window: TimeWindow,
  { widthPx, keepFree = { start: 0, end: 0 } }: AxisSizes,
  dates: Dates,
): readonly TickLabel[] {
  const shown: TickLabel[] = [];
  const scale = createDayScale(window, widthPx);
  const measure = (text: string) => measureText(text, readStripFonts().tick) + 2 * padPx;
  let last: Tick | undefined;
  for (const [n, tick] of ticks.entries()) {
    const x = scale(tick.day);
    const next = ticks[n + 1];
    if (x < keepFree.start) continue;
    const room = Math.min(next ? scale(next.day) : widthPx, widthPx - keepFree.end) - x;
    const lengths = startsContext(tick, last)
      ? (['full', 'compact', 'short'] as const)
      : (['short'] as const);
    const text = lengths.map((length) => dates.tick(tick, length)).find((label) => measure(label) <= room);
    if (text === undefined) continue;
    shown.push({ tick, x, text, widthPx: measure(text) });
    last = tick;
  }
  return shown;
}
