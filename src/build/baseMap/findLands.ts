// Which lines of the atlas hang together: a coast, the borders that begin at it, and the borders that begin at these.
interface Line {
  readonly lngs: Float64Array;
  readonly lats: Float64Array;
}

/**
 * For each line the number of its land, the same for all that meet; null where no coast is among them. `coasts` has the
 * number of one line of each land's ring.
 */
export function findLands(lines: readonly Line[], coasts: readonly number[]): readonly (number | null)[] {
  const parents = new Map<string, string>();
  const rootOf = (meeting: string): string => {
    let root = meeting;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  const first = (i: number) => meetingOf(lines[i], 0);
  for (const i of lines.keys()) {
    const [from, to] = [rootOf(first(i)), rootOf(meetingOf(lines[i], -1))];
    if (from !== to) parents.set(from, to);
  }
  const lands = new Map<string, number>();
  for (const [n, coast] of coasts.entries()) lands.set(rootOf(first(coast)), n);
  return lines.map((_, i) => lands.get(rootOf(first(i))) ?? null);
}

const meetingOf = (line: Line | undefined, at: 0 | -1): string => `${line?.lngs.at(at)} ${line?.lats.at(at)}`;
