// What a visit has measured, and how the readings of several become one figure.

/** In milliseconds, but for `heap` in bytes. */
export const figures = ['drawn', 'next', 'brush', 'timelineDrag', 'timelineZoom', 'mapPan', 'heap'] as const;
export type Figure = (typeof figures)[number];

/** `late`: not finished while the bench was waiting; `failed`: the page or its browser gave up. */
export type Missing = 'late' | 'failed';

/** A figure that a page has no view for is left out. */
export type Readings = Partial<Record<Figure, readonly number[] | Missing>>;

/** All readings of all visits; missing if they are in any. */
export function joinReadings(visits: readonly Readings[]): Readings {
  const joined: Readings = {};
  for (const figure of figures) {
    const read = visits.flatMap(({ [figure]: one }) => (one === undefined ? [] : [one]));
    if (read.length === 0) continue;
    const lists = read.filter((one) => typeof one !== 'string');
    joined[figure] = read.find((one) => typeof one === 'string') ?? lists.flat();
  }
  return joined;
}

/** The smallest of `values` that `part` of them do not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
