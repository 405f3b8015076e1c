// The first circle in a set of arrows, walked without recursion. Knows nothing of stories.

export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The arrows of one circle, each leading to the next; null where there is none. */
export function findCircle<T extends Arrow>(arrows: readonly T[]): T[] | null {
  const leaving = new Map<string, T[]>();
  for (const arrow of arrows) {
    const list = leaving.get(arrow.from);
    if (list) list.push(arrow);
    else leaving.set(arrow.from, [arrow]);
  }
  const done = new Set<string>();
  for (const start of leaving.keys()) {
    const circle = done.has(start) ? null : walk(start, leaving, done);
    if (circle) return circle;
  }
  return null;
}

function walk<T extends Arrow>(
  start: string,
  leaving: ReadonlyMap<string, T[]>,
  done: Set<string>,
): T[] | null {
  const way: T[] = [];
  const onWay = new Set([start]);
  const next = new Map<string, number>();
  for (let here = start; ;) {
    const index = next.get(here) ?? 0;
    const arrow = leaving.get(here)?.[index];
    next.set(here, index + 1);
    if (arrow === undefined) {
      done.add(here);
      onWay.delete(here);
      const back = way.pop();
      if (!back) return null;
      here = back.from;
    } else if (onWay.has(arrow.to)) {
      const from = way.findIndex((step) => step.from === arrow.to);
      return from < 0 ? [arrow] : [...way.slice(from), arrow];
    } else if (!done.has(arrow.to)) {
      way.push(arrow);
      onWay.add(arrow.to);
      here = arrow.to;
    }
  }
}
