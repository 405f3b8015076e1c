// The selection in its order: positions, steps and pages. Events are called by their numbers, from 1.
import type { Selection } from './selectRows.ts';

type Ordered = Pick<Selection, 'rows'>;

/** How many of the selection's events have a smaller number. */
function countBefore({ rows }: Ordered, number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) + 1 < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The position in the selection, from 1; null for an event that is not in it. */
export function selectRank(selection: Ordered, number: number): number | null {
  const before = countBefore(selection, number);
  return selection.rows[before] === number - 1 ? before + 1 : null;
}

/** The next or the previous one, from an event that need not be selected itself; from null the first or the last. */
export function selectStep(selection: Ordered, from: number | null, by: 1 | -1): number | null {
  const { rows } = selection;
  const start = by === 1 ? 0 : rows.length;
  const ahead = from === null ? start : countBefore(selection, by === 1 ? from + 1 : from);
  const row = rows[by === 1 ? ahead : ahead - 1];
  return row === undefined ? null : row + 1;
}

/** The numbers of `count` events, fewer at the end; `offset` is from 0. */
export function selectPage({ rows }: Ordered, offset: number, count: number): Uint32Array {
  return rows.slice(Math.max(offset, 0), Math.max(offset + count, 0)).map((row) => row + 1);
}
