// Where a day stands, for those who need no more of a scale than that: tables’ pages weigh a kilobyte less for it.
import { daysIn, type TimeWindow } from './timeWindow.ts';

/** Pixels from the window's start, to the hundredth; `day` may lie outside. */
export function pxOf(day: number, window: TimeWindow, widthPx: number): number {
  return Math.round(((day - window.from) / daysIn(window)) * widthPx * 100) / 100;
}
