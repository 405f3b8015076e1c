// The strip's layout with this story's words in it, and how high that is.
import { layoutLanes, type Layout } from '../time/layoutLanes.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import type { ReaderValue } from '../ui/ReaderContext.tsx';
import { labelOf } from './labelOf.ts';
import { badgePx, gapPx, lanePadPx, rowPx, tornPx } from './sizes.ts';

type Measure = (text: string) => number;

export function layOut(value: ReaderValue, window: TimeWindow, widthPx: number, measure: Measure): Layout {
  const measurePx = (event: Parameters<typeof labelOf>[0]) => measure(labelOf(event, value));
  return layoutLanes(value.lanes.lanes, window, { widthPx, badgePx, gapPx, tornPx, measurePx });
}

/** Pixels from the first lane's top to the bottom of each. */
export function laneBottoms({ lanes }: Layout): readonly number[] {
  const bottoms: number[] = [];
  for (const { rows } of lanes) bottoms.push((bottoms.at(-1) ?? 0) + rows * rowPx + 2 * lanePadPx);
  return bottoms;
}

/** Pixels from the first lane's top to the last one's bottom. */
export const heightOf = (layout: Layout): number => laneBottoms(layout).at(-1) ?? 0;
