// The thin arcs between linked events in the window, and where the words of the chosen one can stand free.
import type { Link } from '../model/story.ts';
import { frameOf, type LaidOutItem, type Layout } from '../time/layoutLanes.ts';

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

const startOf = (item: Placed) => frameOf(item).from;
const endOf = (item: Placed) => frameOf(item).to;

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

/** A way between two things: how it is drawn, and enough of its points to see what it runs through. */
interface Way {
  readonly path: string;
  readonly points: readonly Point[];
}

const cornerPx = 10;

/** From the end of one thing to the start of the other; of the ways between rows, one that runs through no words. */
function arcPath(from: Placed, to: Placed, placed: ReadonlyMap<string, Placed>, rowPx: number): string {
  const half = rowPx / 2;
  if (from.y === to.y) {
    const [x1, x2, y] = [endOf(from) + 3, startOf(to) - 3, from.y + half];
    return x2 - x1 > 8 ? `M${x1} ${y}L${x2} ${y}` : '';
  }
  // Between neighbouring rows that stand over each other there is no room for a line that says anything.
  const areNeighbours = Math.abs(to.y - from.y) < 2 * rowPx;
  if (areNeighbours && startOf(to) < endOf(from) && startOf(from) < endOf(to)) return '';
  const down = to.y > from.y;
  const y1 = from.y + (down ? rowPx - 3 : 3);
  const { markLeft: left, markRight: right } = from;
  const starts = [Math.max(left, right - 9), (left + right) / 2, left + 9];
  const ways = starts.flatMap((x) => [
    curve([x, y1], [Math.min(to.markRight, to.markLeft + 9), to.y + (down ? 2 : rowPx - 2)]),
    ...(to.markLeft - x > cornerPx ? [elbow([x, y1], [to.markLeft, to.y + half])] : []),
  ]);
  const words = [...placed.values()].filter((item) => item !== from && item !== to);
  return ways.find((way) => !runsThrough(way, words, rowPx))?.path ?? '';
}

/** Leaves and arrives upright. */
function curve([x1, y1]: Point, [x2, y2]: Point): Way {
  const rise = (y2 - y1) * 0.55;
  const points = Array.from({ length: 20 }, (_, n): Point => {
    const [t, s] = [n / 19, 1 - n / 19];
    const bent = (a: number, b: number, c: number, d: number) =>
      s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    return [bent(x1, x1, x2, x2), bent(y1, y1 + rise, y2 - rise, y2)];
  });
  return { path: `M${x1} ${y1}C${x1} ${y1 + rise} ${x2} ${y2 - rise} ${x2} ${y2}`, points };
}

/** Goes straight to the other row, and along it. */
function elbow([x1, y1]: Point, [x2, y2]: Point): Way {
  const turn = y2 - Math.sign(y2 - y1) * cornerPx;
  const between = (a: number, b: number) => Array.from({ length: 10 }, (_, n) => a + ((b - a) * n) / 9);
  const points = [
    ...between(y1, y2).map((y): Point => [x1, y]),
    ...between(x1, x2).map((x): Point => [x, y2]),
  ];
  return { path: `M${x1} ${y1}V${turn}Q${x1} ${y2} ${x1 + cornerPx} ${y2}H${x2}`, points };
}

function runsThrough({ points }: Way, items: readonly Placed[], rowPx: number): boolean {
  return points.some(([x, y]) =>
    items.some(
      (item) =>
        y > item.y &&
        y < item.y + rowPx &&
        x > item.labelLeft - 4 &&
        x < item.labelLeft + item.labelWidth + 4,
    ),
  );
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
