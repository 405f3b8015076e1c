// Lines of one lane in as few rows as hold them without one lying on another. Where there are fewer rows than that, the
// lines that reach farthest stay out, so that as many as may be are drawn.

interface Line {
  /** Pixels, half open. */
  readonly left: number;
  readonly right: number;
}

/** The row of each line, from 0; null of those that stay out. */
export function packLines(lines: readonly Line[], mostRows: number): readonly (number | null)[] {
  const rowOf = lines.map((): number | null => null);
  /** Of each row the line that came last. */
  const last: number[] = [];
  const endOf = (n: number | undefined) => lines[n ?? -1]?.right ?? 0;
  const inOrder = lines
    .map((_, n) => n)
    .sort((a, b) => (lines[a]?.left ?? 0) - (lines[b]?.left ?? 0) || a - b);
  for (const n of inOrder) {
    const left = lines[n]?.left ?? 0;
    const free = last.findIndex((before) => endOf(before) <= left);
    if (free >= 0 || last.length < mostRows) {
      const row = free >= 0 ? free : last.length;
      rowOf[n] = row;
      last[row] = n;
      continue;
    }
    const row = last.reduce((far, before, at) => (endOf(before) > endOf(last[far]) ? at : far), 0);
    const before = last[row];
    if (before === undefined || endOf(before) <= endOf(n)) continue;
    rowOf[before] = null;
    rowOf[n] = row;
    last[row] = n;
  }
  return rowOf;
}
