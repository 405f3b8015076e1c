// What the axis says at its ticks: as many labels as the width carries, the first one naming month and year.
import { createDayScale } from '../time/dayScale.ts';
import { startsContext, type Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { measureText } from '../ui/measureText.ts';
import type { Dates } from '../words/createDates.ts';
import { readStripFonts } from './sizes.ts';

export interface TickLabel {
  readonly tick: Tick;
  /** Pixels from the axis's start. */
  readonly x: number;
  readonly text: string;
}

const padPx = 6;

/** `keepFreePx`: pixels at the end of the axis that carry something else. */
export function selectTickLabels(
  ticks: readonly Tick[],
  window: TimeWindow,
  { widthPx, keepFreePx }: { readonly widthPx: number; readonly keepFreePx: number },
  dates: Dates,
): readonly TickLabel[] {
  const shown: TickLabel[] = [];
  const scale = createDayScale(window, widthPx);
  let last: Tick | undefined;
  for (const [n, tick] of ticks.entries()) {
    const x = scale(tick.day);
    const next = ticks[n + 1];
    const room = Math.min(next ? scale(next.day) : widthPx, widthPx - keepFreePx) - x;
    const lengths = startsContext(tick, last)
      ? (['full', 'compact', 'short'] as const)
      : (['short'] as const);
    const text = lengths
      .map((length) => dates.tick(tick, length))
      .find((label) => measureText(label, readStripFonts().tick) + 2 * padPx <= room);
    if (text === undefined) continue;
    shown.push({ tick, x, text });
    last = tick;
  }
  return shown;
}
