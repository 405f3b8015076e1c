// Days to pixels and back, linear over a window.
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { TimeWindow } from './timeWindow.ts';

/** `scale(day)` is in pixels from the window's start; `scale.invert(px)` is a day, with its fraction. */
export function createDayScale(window: TimeWindow, widthPx: number): ScaleLinear<number, number> {
  return scaleLinear([window.from, window.to], [0, widthPx]);
}
