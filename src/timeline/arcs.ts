// The thin arcs between linked events in the window, and where the words of the chosen one can stand free.
import type { Link } from '../model/story.ts';
import type { LaidOutItem, Layout } from '../time/layoutLanes.ts';

export interface Arc {
  readonly link: Link;
  readonly path: string;
  /** Where the words may stand without touching anything, or null where there is no such room. */
  readonly words: { readonly x: number; readonly y: number } | null;
}

interface Placed extends LaidOutItem {
  /** Top of the item's row, in pixels from the first lane. */
  readonly y: number;
}

export function placeItems(layout: Layout, rowPx: number, lanePadPx: number): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  let top = 0;
  for (const lane of layout.lanes) {
    for (const item of lane.items) {
      placed.set(item.event.id, { ...item, y: top + lanePadPx + item.row * rowPx });
    }
    top += lane.rows * rowPx + 2 * lanePadPx;
  }
  return placed;
}

const startOf = (item: Placed) => Math.min(item.left, item.labelLeft);
const endOf = (item: Placed) => Math.max(item.right, item.labelLeft + item.labelWidth);

export function selectArcs(
  links: readonly Link[],
  placed: ReadonlyMap<string, Placed>,
  sizes: { readonly widthPx: number; readonly rowPx: number; readonly wordsPx: (link: Link) => number },
): readonly Arc[] {
  return links.flatMap((link) => {
    const from = placed.get(link.from);
    const to = placed.get(link.to);
    if (!from || !to) return [];
    return [
      { link, path: arcPath(from, to, placed, sizes.rowPx), words: freePlace(link, from, to, placed, sizes) },
    ];
  });
}

type Point = readonly [x: number, y: number];
type Curve = readonly [Point, Point, Point, Point];

/** From the end of one thing to the start of the other; of the ways between rows, one that runs through no words, or none. */
function arcPath(from: Placed, to: Placed, placed: ReadonlyMap<string, Placed>, rowPx: number): string {
  const half = rowPx / 2;
  if (from.y === to.y) {
    const [x1, x2, y] = [endOf(from) + 3, startOf(to) - 3, from.y + half];
    return x2 - x1 > 8 ? `M${x1} ${y}L${x2} ${y}` : '';
  }
  const down = to.y > from.y;
  const y1 = from.y + (down ? rowPx - 3 : 3);
  const rise = (to.y - from.y) * 0.55;
  const curveTo = (x1: number): readonly Curve[] => {
    const [upright, y2] = [Math.min(to.right, to.left + 9), to.y + (down ? 2 : rowPx - 2)];
    return [
      [
        [x1, y1],
        [x1, y1 + rise],
        [upright, y2 - rise],
        [upright, y2],
      ],
      [
        [x1, y1],
        [x1, to.y + half],
        [to.left - 40, to.y + half],
        [to.left, to.y + half],
      ],
    ];
  };
  const starts = [Math.max(from.left, from.right - 9), (from.left + from.right) / 2, from.left + 9];
  const ways = starts.flatMap(curveTo);
  const words = [...placed.values()].filter((item) => item !== from && item !== to);
  const way = ways.find((curve) => !runsThrough(curve, words, rowPx));
  if (!way) return '';
  const [p0, p1, p2, p3] = way;
  return `M${p0.join(' ')}C${[p1, p2, p3].map((point) => point.join(' ')).join(' ')}`;
}

/** Whether a cubic Bézier curve touches any of the labels, by twenty points of it. */
function runsThrough(curve: Curve, items: readonly Placed[], rowPx: number): boolean {
  return Array.from({ length: 20 }, (_, n) => pointAt(curve, n / 19)).some(([x, y]) =>
    items.some(
      (item) =>
        y > item.y &&
        y < item.y + rowPx &&
        x > item.labelLeft - 4 &&
        x < item.labelLeft + item.labelWidth + 4,
    ),
  );
}

function pointAt([p0, p1, p2, p3]: Curve, t: number): Point {
  const s = 1 - t;
  const along = (axis: 0 | 1) =>
    s * s * s * p0[axis] + 3 * s * s * t * p1[axis] + 3 * s * t * t * p2[axis] + t * t * t * p3[axis];
  return [along(0), along(1)];
}

/** Beside one of the two things, in its row: after the first, before the second, after the second. */
function freePlace(
  link: Link,
  from: Placed,
  to: Placed,
  placed: ReadonlyMap<string, Placed>,
  { widthPx, wordsPx }: { readonly widthPx: number; readonly wordsPx: (link: Link) => number },
) {
  const width = wordsPx(link);
  const gap = 12;
  const candidates = [
    { x: endOf(from) + gap, y: from.y },
    { x: startOf(to) - gap - width, y: to.y },
    { x: endOf(to) + gap, y: to.y },
    { x: startOf(from) - gap - width, y: from.y },
  ];
  const isFree = ({ x, y }: { x: number; y: number }) =>
    x >= 0 &&
    x + width <= widthPx &&
    ![...placed.values()].some((item) => item.y === y && startOf(item) < x + width && endOf(item) > x);
  return candidates.find(isFree) ?? null;
}
