// What ticks an overview: as many as have room for their labels, since names of months with their years are longer than
// years.
import { pxOf } from '../time/pxOf.ts';
import { selectTicks, type Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { measureText } from '../ui/measureText.ts';
import type { Dates } from '../words/createDates.ts';
import { readStripFonts } from './sizes.ts';

export interface OverviewTick {
  readonly tick: Tick;
  /** Pixels from the overview's start. */
  readonly x: number;
  /** Null where there is no room for it. */
  readonly text: string | null;
}

const tickApartPx = 56;

export function selectOverviewTicks(
  extent: TimeWindow,
  widthPx: number,
  dates: Dates,
): readonly OverviewTick[] {
  const select = (apartPx: number) => selectTicks(extent, widthPx, apartPx, dates.calendarOf(extent));
  const textOf = (tick: Tick) => dates.tick(tick, 'full');
  const close = select(tickApartPx);
  const labelPx = Math.max(...close.map((tick) => measureLabel(textOf(tick))));
  return (labelPx > tickApartPx ? select(labelPx) : close).map((tick) => {
    const x = Math.round(pxOf(tick.day, extent, widthPx)) + 0.5;
    const text = textOf(tick);
    return { tick, x, text: x + measureLabel(text) < widthPx ? text : null };
  });
}

/** Pixels of a label with the room around it. */
const measureLabel = (text: string) => measureText(text, readStripFonts().overviewTick) + 8;
