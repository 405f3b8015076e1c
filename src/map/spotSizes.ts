// How large the map's counts are drawn, and how their rings are cut: arithmetic alone.

/** Of a single event's shape. */
export const eventRadiusPx = 6;
export const ringPx = 3;

const leastRadiusPx = 9;
const leastFontPx = 9;
/** A small number stands no larger than a large one. */
const mostFontPx = 11;
/** Of a digit, with its share of what groups them, in letters of one pixel: rather too wide. */
const digitWidth = 0.72;

/**
 * Of a circle for so many of `total` events. It grows with the digits of its number, since that has to stand in it; by
 * the story's total and not by what is in view, so that nothing changes its size when the map is moved.
 */
export function radiusOf(count: number, total: number, mostPx: number): number {
  const share = Math.log(Math.max(count, 1)) / Math.log(Math.max(total, 1000));
  const wished = leastRadiusPx + (mostPx - leastRadiusPx) * share;
  const needed = (String(count).length * digitWidth * leastFontPx) / 2 + ringPx + 1;
  return Math.min(Math.max(wished, needed, leastRadiusPx), mostPx);
}

/** Half of a square, less a hair: circles of neighbours stay apart. */
export const mostRadiusOf = (cellPx: number): number => cellPx / 2 - 1;

/** In whole pixels. `widthOfOnePx` is how wide the number is in letters of one pixel. */
export function fontSizeOf(radiusPx: number, widthOfOnePx: number): number {
  const room = 2 * (radiusPx - ringPx) - 1;
  const fitting = Math.floor(room / Math.max(widthOfOnePx, 0.1));
  return Math.min(Math.max(fitting, leastFontPx), mostFontPx);
}

/** A part of a ring, clockwise from the top, in radians. */
export interface RingPart {
  readonly category: number;
  readonly from: number;
  readonly to: number;
}

const fullTurn = 2 * Math.PI;

/** In the order of the categories, those without events left out. */
export function ringParts(byCategory: ArrayLike<number>): readonly RingPart[] {
  const counts = Array.from(byCategory);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.flatMap((count, category) => {
    if (count === 0) return [];
    const from = (before / total) * fullTurn;
    before += count;
    return [{ category, from, to: (before / total) * fullTurn }];
  });
}

/** Between the parts of a ring, in pixels along it. */
const gapPx = 1.5;

/** In radians; none where there is one part alone. */
export const gapOf = (parts: readonly RingPart[], radiusPx: number): number =>
  parts.length > 1 ? gapPx / (radiusPx - ringPx / 2) : 0;

/** Where a part ends before its gap. A share that is smaller than the gap is still to be seen. */
export const endOf = ({ from, to }: Pick<RingPart, 'from' | 'to'>, gap: number): number =>
  Math.max(to - gap, from + gap / 2);

/** A part in the middle of its ring's stroke as an SVG path, around the origin. */
export function arcPath(part: Pick<RingPart, 'from' | 'to'>, radiusPx: number, gap: number): string {
  const radius = radiusPx - ringPx / 2;
  const end = endOf(part, gap);
  const at = (turned: number) =>
    [Math.sin(turned) * radius, -Math.cos(turned) * radius].map((px) => Math.round(px * 10) / 10).join(' ');
  // An arc that ends where it began would be none.
  const stops = end - part.from > Math.PI ? [(part.from + end) / 2, end] : [end];
  return `M${at(part.from)}${stops.map((stop) => `A${radius} ${radius} 0 0 1 ${at(stop)}`).join('')}`;
}

/** The category with most events; of equals the first. */
export function dominantOf(byCategory: ArrayLike<number>): number {
  const counts = Array.from(byCategory);
  return counts.indexOf(Math.max(...counts));
}
