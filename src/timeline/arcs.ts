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
    return [{ link, path: arcPath(from, to, sizes.rowPx), words: freePlace(link, from, to, placed, sizes) }];
  });
}

/** From the end of one thing to the start of the other; between rows it leaves and arrives upright. */
function arcPath(from: Placed, to: Placed, rowPx: number): string {
  const half = rowPx / 2;
  if (from.y === to.y) {
    const [x1, x2, y] = [endOf(from) + 3, startOf(to) - 3, from.y + half];
    return x2 - x1 > 8 ? `M${x1} ${y}L${x2} ${y}` : '';
  }
  const down = to.y > from.y;
  const x1 = Math.max(from.left, from.right - 9);
  const x2 = Math.min(to.right, to.left + 9);
  const y1 = from.y + (down ? rowPx - 3 : 3);
  const y2 = to.y + (down ? 2 : rowPx - 2);
  const bend = (y2 - y1) * 0.6;
  return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
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
