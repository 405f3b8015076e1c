// A table's strip in columns: what is drawn of counts, lane by lane, in pixels. Arithmetic only; time runs to the right.
import type { Density } from '../table/selectDensity.ts';

/** One stretch of one column in one category's colour; `pale` where the day may be another. */
export interface StackedBar {
  readonly lane: number;
  readonly category: number;
  readonly bin: number;
  /** Pixels above the lane's foot. */
  readonly from: number;
  readonly to: number;
  readonly pale: boolean;
}

/** A column is seen, however few it stands for. */
const leastPx = 1.5;

/** The largest count of one column in one lane, and where. Null where nothing is counted. */
export function selectBusiest(
  density: Density,
  lanes: number,
  categories: number,
): { readonly count: number; readonly lane: number; readonly bin: number } | null {
  let best: { readonly count: number; readonly lane: number; readonly bin: number } | null = null;
  for (let lane = 0; lane < lanes; lane++) {
    for (let bin = 0; bin < density.bins; bin++) {
      const count = countOf(density, lane, categories, bin);
      if (count > (best?.count ?? 0)) best = { count, lane, bin };
    }
  }
  return best;
}

type Counts = Pick<Density, 'sure' | 'maybe' | 'bins'>;

function countOf({ sure, maybe, bins }: Counts, lane: number, categories: number, bin: number): number {
  let count = 0;
  for (let category = 0; category < categories; category++) {
    const at = (lane * categories + category) * bins + bin;
    count += (sure[at] ?? 0) + (maybe[at] ?? 0);
  }
  return count;
}

/** Pixels of one event, so that the busiest column fills its lane; no more than `mostPx`. */
export function unitOf(busiest: number, lanePx: number, mostPx: number): number {
  return busiest === 0 ? 0 : Math.min(lanePx / busiest, mostPx);
}

/** Categories from the foot up, first those that are sure, above them the others. */
export function stackColumns(
  { sure, maybe, bins }: Density,
  lanes: number,
  categories: number,
  unitPx: number,
): readonly StackedBar[] {
  const bars: StackedBar[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    for (let bin = 0; bin < bins; bin++) {
      let foot = 0;
      const own = countOf({ sure, maybe, bins }, lane, categories, bin);
      const px = Math.max(unitPx, own === 0 ? 0 : leastPx / own);
      for (const [counts, pale] of [
        [sure, false],
        [maybe, true],
      ] as const) {
        for (let category = 0; category < categories; category++) {
          const count = counts[(lane * categories + category) * bins + bin] ?? 0;
          if (count === 0) continue;
          const to = foot + count * px;
          bars.push({ lane, category, bin, from: foot, to, pale });
          foot = to;
        }
      }
    }
  }
  return bars;
}
