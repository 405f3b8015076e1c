// The days of what is chosen on a table's page, in its lane, whether or not it is among what is drawn.
import { boundsOf } from '../model/boundsOf.ts';
import type { TableEvent } from '../model/table.ts';
import { parseEdtf } from '../time/edtf.ts';
import { pxOf } from '../time/pxOf.ts';
import { selectKnownDays, type TimeWindow } from '../time/timeWindow.ts';

export interface ChosenDays {
  readonly lane: number;
  readonly days: TimeWindow;
}

export function selectChosenDays({ lane, edtf }: TableEvent): ChosenDays | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  return { lane, days: selectKnownDays({ date: parsed.date, bounds: boundsOf(parsed.date) }) };
}

/** A stretch of days as a stretch of pixels, or which side it is on where it is out of view. */
export function placeDays(days: TimeWindow, window: TimeWindow, widthPx: number) {
  if (days.to <= window.from) return { side: 'before' } as const;
  if (days.from >= window.to) return { side: 'after' } as const;
  const left = Math.max(0, pxOf(days.from, window, widthPx));
  const right = Math.min(widthPx, pxOf(days.to, window, widthPx));
  return { side: null, left, right } as const;
}
