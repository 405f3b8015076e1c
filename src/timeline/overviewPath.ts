// A table's counts over all time as paths, one a category, each standing on the ones before it. A bin is one unit wide.

interface OverviewSize {
  readonly lanes: number;
  readonly categories: number;
  readonly bins: number;
}

/** `counts` in the order `[lane][category][bin]`; the highest bin of all is `heightPx` less its air. */
export function overviewPath(
  counts: ArrayLike<number>,
  { lanes, categories, bins }: OverviewSize,
  heightPx: number,
): readonly string[] {
  const byCategory = Array.from({ length: categories }, (_, category) =>
    Array.from({ length: bins }, (__, bin) => {
      let count = 0;
      for (let lane = 0; lane < lanes; lane++)
        count += counts[(lane * categories + category) * bins + bin] ?? 0;
      return count;
    }),
  );
  const totals = Array.from({ length: bins }, (_, bin) =>
    byCategory.reduce((sum, series) => sum + (series[bin] ?? 0), 0),
  );
  const unit = (heightPx - 16) / Math.max(1, ...totals);
  const feet = new Float64Array(bins);
  return byCategory.map((series) =>
    series
      .map((count, bin) => {
        if (count === 0) return '';
        const foot = feet[bin] ?? 0;
        const top = foot + Math.max(count * unit, 1);
        feet[bin] = top;
        return `M${bin} ${tenths(heightPx - foot)}V${tenths(heightPx - top)}h1V${tenths(heightPx - foot)}z`;
      })
      .join(''),
  );
}

const tenths = (px: number) => Math.round(px * 10) / 10;
