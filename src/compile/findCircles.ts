// One circle of each part of a set of arrows that goes round, walked without recursion. Knows nothing of stories.

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/**
 * For each strongly connected component of two points or more, the arrows of one of its circles, each leading to the
 * next, the last in the list's order at the end. Takes no arrow from a point to itself.
 */
export function findCircles<T extends Arrow>(arrows: readonly T[]): T[][] {
  const component = componentsOf(arrows);
  const inside = arrows.filter(({ from, to }) => component.get(from) === component.get(to));
  const next = new Map<string, T>();
  for (const arrow of inside) if (!next.has(arrow.from)) next.set(arrow.from, arrow);
  const order = new Map(arrows.map((arrow, index) => [arrow, index]));
  const done = new Set<number | undefined>();
  const circles: T[][] = [];
  for (const { from } of inside) {
    if (done.has(component.get(from))) continue;
    done.add(component.get(from));
    const circle = walkRound(from, next);
    const last = Math.max(...circle.map((arrow) => order.get(arrow) ?? 0));
    const at = circle.findIndex((arrow) => order.get(arrow) === last);
    circles.push([...circle.slice(at + 1), ...circle.slice(0, at + 1)]);
  }
  return circles;
}

/** Within a component each point has an arrow that stays in it: to follow the first ones leads round. */
function walkRound<T extends Arrow>(start: string, next: ReadonlyMap<string, T>): T[] {
  const way: T[] = [];
  const steps = new Map<string, number>();
  let arrow = next.get(start);
  while (arrow && !steps.has(arrow.from)) {
    steps.set(arrow.from, way.length);
    way.push(arrow);
    arrow = next.get(arrow.to);
  }
  return way.slice(arrow ? steps.get(arrow.from) : 0);
}

/** Kosaraju: against the arrows, from the points in the reverse order in which a walk along them leaves them. */
function componentsOf(arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const along = new Map<string, string[]>();
  const against = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    add(along, from, to);
    add(against, to, from);
  }
  const visited = new Set<string>();
  const left = [...along.keys()].flatMap((start) => walkFrom(start, along, visited));
  const component = new Map<string, number>();
  const again = new Set<string>();
  left.reverse().forEach((start, index) => {
    for (const point of walkFrom(start, against, again)) component.set(point, index);
  });
  return component;
}

/** The points that are reached and were not visited yet, in the order in which the walk leaves them. */
function walkFrom(start: string, ways: ReadonlyMap<string, string[]>, visited: Set<string>): string[] {
  if (visited.has(start)) return [];
  visited.add(start);
  const left: string[] = [];
  const way = [{ point: start, taken: 0 }];
  for (let top = way.at(-1); top; top = way.at(-1)) {
    const to = ways.get(top.point)?.[top.taken];
    top.taken += 1;
    if (to === undefined) {
      left.push(top.point);
      way.pop();
    } else if (!visited.has(to)) {
      visited.add(to);
      way.push({ point: to, taken: 0 });
    }
  }
  return left;
}

function add(ways: Map<string, string[]>, from: string, to: string): void {
  const list = ways.get(from);
  if (list) list.push(to);
  else ways.set(from, [to]);
}
