// Where the events of a table lie, as its page knows before any file of it is there: counts in the squares of a grid, as
// many as a phone's map has room for.
import { pointsAcross } from '../../geo/bounds.ts';
import { leastRoom, selectBuiltFrame, viewOf } from '../../geo/builtFrame.ts';
import type { TableStory } from '../../model/table.ts';
import type { Columns } from '../../table/columns.ts';
import { prepareColumns, type Groups } from '../../table/prepareColumns.ts';
import { runAtOnce } from '../../table/runSliced.ts';
import { selectCells } from '../../table/selectCells.ts';

/** The side of a square: a circle with a number of four digits has room in it. */
const cellPx = 44;

/** A thousandth of a degree is less than a pixel at this zoom. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;

export function cellsOf(
  columns: Columns,
  box: TableStory['box'],
  groups: Groups,
): TableStory['overview']['cells'] {
  if (!box) return null;
  const { zoom } = viewOf(selectBuiltFrame(pointsAcross(box)), leastRoom);
  const prepared = runAtOnce(prepareColumns(columns, groups));
  const rows = Uint32Array.from({ length: columns.count }, (_, row) => row);
  const cells = runAtOnce(selectCells(prepared, { rows }, { zoom, box, cellPx }));
  return {
    zoom,
    cellPx,
    count: cells.count,
    column: [...cells.column],
    row: [...cells.row],
    counts: [...cells.counts],
    byCategory: [...cells.byCategory],
    lat: Array.from(cells.lat, rounded),
    lng: Array.from(cells.lng, rounded),
    number: [...cells.number],
  };
}
