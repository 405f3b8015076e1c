// Days to pixels and back, linear over a window.
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { TimeWindow } from './timeWindow.ts';

/** `scale(day)` is in pixels from the window's start; `scale.invert(px)` is a day, with its fraction. */
export function createDayScale(window: TimeWindow, widthPx: number): ScaleLinear<number, number> {
  return scaleLinear([window.from, window.to], [0, widthPx]).interpolate(hundredths);
}

/** Nobody sees less than a hundredth of a pixel, and the built page would carry its digits. */
const hundredths = (from: number, to: number) => (part: number) =>
  Math.round((from + (to - from) * part) * 100) / 100;
