// How many events of each lane and category there are in equal parts of a stretch of time.
import { wholeDays, daysIn, type TimeWindow } from '../time/timeWindow.ts';
import { noDay, type Columns } from './columns.ts';
import { blockRows, boundedBit, groupBits, type PreparedColumns } from './prepareColumns.ts';
import type { Sliced } from './runSliced.ts';
import { createRowFilter, type Selection, type TableFilter } from './selectRows.ts';

/** Counts stand in the order `[lane][category][bin]`. A day is in the bin that holds its noon. */
export interface Density {
  readonly window: TimeWindow;
  readonly bins: number;
  /** Events all of whose possible days are in that bin. */
  readonly sure: Uint32Array;
  /**
   * The others, each once: in the bin that holds the middle of the days that it is known to cover in the window. With
   * `sure`, all of the selection.
   */
  readonly maybe: Uint32Array;
}

/** As `TableStory.overview` counts them: by the middle of the days on which they can have begun. */
export interface Overview {
  readonly span: TimeWindow;
  readonly bins: number;
  readonly counts: Uint32Array;
}

/** Rows that are counted between two breaths. */
const sliceRows = 16_384;

export function* selectDensity(
  prepared: PreparedColumns,
  { rows }: Selection,
  window: TimeWindow,
  bins: number,
): Sliced<Density> {
  const size = prepared.groups.lanes * prepared.groups.categories * bins;
  const density = { window, bins, sure: new Uint32Array(size), maybe: new Uint32Array(size) };
  const binOfMiddle = binsOfMiddles(window, bins);
  for (let start = 0; start < rows.length; start += sliceRows) {
    countSlice(prepared, rows, start, Math.min(start + sliceRows, rows.length), density, binOfMiddle);
    yield;
  }
  return density;
}

function countSlice(
  { kind, knownFrom, knownTo }: PreparedColumns,
  rows: Uint32Array,
  start: number,
  end: number,
  { window, bins, sure, maybe }: Density,
  binOfMiddle: Uint16Array,
): void {
  const whole = wholeDays(window);
  const first = whole.first | 0;
  const length = (whole.last + 1 - first) | 0;
  for (let n = start; n < end; n++) {
    const row = rows[n] ?? 0;
    const is = kind[row] ?? 0;
    const group = (is & groupBits) * bins;
    // In days from the window's first.
    const from = (knownFrom[row] ?? 0) - first;
    const to = (knownTo[row] ?? 0) - first;
    if ((is & boundedBit) !== 0 && from >= 0 && to <= length) {
      const bin = binOfMiddle[2 * from + 1] ?? 0;
      if (to - from === 1 || binOfMiddle[2 * to - 1] === bin) {
        sure[group + bin] = (sure[group + bin] ?? 0) + 1;
        continue;
      }
    }
    const at = group + (binOfMiddle[Math.max(from, 0) + Math.min(to, length)] ?? 0);
    maybe[at] = (maybe[at] ?? 0) + 1;
  }
}

/**
 * Of the stretch from day a to day b, counted from the window's first, at position a + b. Dates reach from −9999 to
 * 9999, so that these are fifteen million at most.
 */
function binsOfMiddles(window: TimeWindow, bins: number): Uint16Array {
  const { first, last } = wholeDays(window);
  return new Uint16Array(2 * (last + 1 - first) + 1).map((_, n) => binAt(first + n / 2, window, bins));
}

const binAt = (time: number, window: TimeWindow, bins: number): number =>
  Math.min(Math.max(Math.floor(((time - window.from) / daysIn(window)) * bins), 0), bins - 1);

/** The middle of the days on which an event can have begun; where these have no bound, what bound there is. */
export function overviewTimeOf({ beganFrom, beganBy, endedBy }: Columns, row: number): number {
  const [by, from, ended] = [beganBy[row] ?? noDay, beganFrom[row] ?? noDay, endedBy[row] ?? noDay];
  const last = by !== noDay ? by : from !== noDay ? from : ended;
  const first = from !== noDay ? from : last;
  return (first + last + 1) / 2;
}

/** For each row the bin of the overview: worked out once, for the bins stay. */
export function overviewBins(columns: Columns, span: TimeWindow, bins: number): Uint16Array {
  return new Uint16Array(columns.count).map((_, row) => binAt(overviewTimeOf(columns, row), span, bins));
}

/** Of all time, whatever the window; `binOfRow` are `overviewBins`. */
export function* selectOverview(
  prepared: PreparedColumns,
  filter: TableFilter,
  binOfRow: Uint16Array,
  { span, bins }: Pick<Overview, 'span' | 'bins'>,
): Sliced<Overview> {
  const { groups, accepts } = createRowFilter(prepared, filter);
  const counts = new Uint32Array(prepared.groups.lanes * prepared.groups.categories * bins);
  for (let start = 0; start < binOfRow.length; start += blockRows) {
    const end = Math.min(start + blockRows, binOfRow.length);
    for (let row = start; row < end; row++) {
      const group = (prepared.kind[row] ?? 0) & groupBits;
      if (groups[group] === 0 || (accepts !== null && !accepts(row))) continue;
      const at = group * bins + (binOfRow[row] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    yield;
  }
  return { span, bins, counts };
}
