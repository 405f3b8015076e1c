// What the map shows of a selection: counts in the squares of a grid that lies fixed on the world, or single events
// where there are few.
import { wrapLng, type GeoBounds } from '../geo/bounds.ts';
import { groupBits, pointlessBit, type PreparedColumns } from './prepareColumns.ts';
import type { Sliced } from './runSliced.ts';
import type { Selection } from './selectRows.ts';
import { degreesOf, meridianOf, parallelOf, unitsPerPixel } from './worldUnits.ts';

/** No larger than a screen: there is a sum for each square that it touches, filled or not. */
export interface MapView {
  /** May be a fraction. */
  readonly zoom: number;
  /** Longitudes may count on beyond ±180. */
  readonly box: GeoBounds;
  /** The side of a square. */
  readonly cellPx: number;
}

/** Squares with events, one in each position of all lists. Whole squares: those at the view's edge reach out of it. */
export interface Cells {
  readonly count: number;
  /** Of the square, from the world's corner at 180° W and `maxLatitude` N; names it while the zoom stays. */
  readonly column: Int32Array;
  readonly row: Int32Array;
  readonly counts: Uint32Array;
  /** `[square][category]` */
  readonly byCategory: Uint32Array;
  /** The mean place of its events, on the map; the longitude counts on from the view's west. */
  readonly lat: Float64Array;
  readonly lng: Float64Array;
  /** The first of its events, from 1. */
  readonly number: Uint32Array;
  /** Where that was, into the table's names of places. */
  readonly place: Uint32Array;
}

/** The squares that a view touches, in world units. */
export interface Grid {
  readonly cell: number;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly lines: number;
  /** Of the corner of the first square; may lie outside of the one world. */
  readonly west: number;
  readonly north: number;
}

/** By the grid's squares, empty ones included. */
interface Sums {
  readonly byCategory: Uint32Array;
  /** From the grid's corner, in world units: x and y of each square by turns. */
  readonly places: Float64Array;
  readonly first: Uint32Array;
}

const sliceRows = 16_384;
const world = 2 ** 32;

export function* selectCells(
  prepared: PreparedColumns,
  { rows }: Pick<Selection, 'rows'>,
  view: MapView,
): Sliced<Cells> {
  const grid = gridOf(view);
  const size = grid.columns * grid.lines;
  const sums: Sums = {
    byCategory: new Uint32Array(size * prepared.groups.categories),
    places: new Float64Array(2 * size),
    first: new Uint32Array(size),
  };
  for (let start = 0; start < rows.length; start += sliceRows) {
    addSlice(prepared, rows, start, Math.min(start + sliceRows, rows.length), grid, sums);
    yield;
  }
  return listCells(grid, sums, prepared);
}

export function gridOf({ zoom, box, cellPx }: MapView): Grid {
  const cell = cellPx * unitsPerPixel(zoom);
  const left = (box.west / 360 + 0.5) * world;
  const right = ((box.east < box.west ? box.east + 360 : box.east) / 360 + 0.5) * world;
  const column = Math.floor(left / cell);
  const row = Math.floor((parallelOf(box.north) + world / 2) / cell);
  // No more than once around, however much of it is in view.
  const columns = Math.min(Math.floor(right / cell) - column + 1, Math.ceil(world / cell));
  const lines = Math.floor((parallelOf(box.south) + world / 2) / cell) - row + 1;
  const [west, north] = [column * cell - world / 2, row * cell - world / 2].map(Math.round) as [
    number,
    number,
  ];
  return { cell, column, row, columns, lines, west, north };
}

function addSlice(
  { kind, worldX, worldY, groups: { categories } }: PreparedColumns,
  rows: Uint32Array,
  start: number,
  end: number,
  { cell, columns, lines, west, north }: Grid,
  { byCategory, places, first }: Sums,
): void {
  const origin = west | 0;
  const perUnit = 1 / cell;
  const categoryOf = Uint8Array.from({ length: groupBits + 1 }, (_, group) => group % categories);
  for (let n = start; n < end; n++) {
    const row = rows[n] ?? 0;
    const is = kind[row] ?? 0;
    const y = worldY[row] ?? 0;
    if ((is & pointlessBit) !== 0 || y < north) continue;
    // From the grid's west on, around the world if need be.
    const east = ((worldX[row] ?? 0) - origin) >>> 0;
    const south = y - north;
    const column = (east * perUnit) | 0;
    const line = (south * perUnit) | 0;
    if (column >= columns || line >= lines) continue;
    const at = line * columns + column;
    if (first[at] === 0) first[at] = row + 1;
    const byAt = at * categories + (categoryOf[is & groupBits] ?? 0);
    byCategory[byAt] = (byCategory[byAt] ?? 0) + 1;
    places[2 * at] = (places[2 * at] ?? 0) + east;
    places[2 * at + 1] = (places[2 * at + 1] ?? 0) + south;
  }
}

function listCells(grid: Grid, sums: Sums, { columns, groups: { categories } }: PreparedColumns): Cells {
  const filled = Array.from(sums.first.keys()).filter((at) => sums.first[at] !== 0);
  const byCategory = filled.map((at) => sums.byCategory.subarray(at * categories, (at + 1) * categories));
  const counts = Uint32Array.from(byCategory, (some) => some.reduce((sum, count) => sum + count, 0));
  const means = filled.map((at, n) => {
    const [x = 0, y = 0] = sums.places.subarray(2 * at, 2 * at + 2).map((sum) => sum / (counts[n] ?? 1));
    return degreesOf(grid.west + x, grid.north + y);
  });
  return {
    count: filled.length,
    column: Int32Array.from(filled, (at) => grid.column + (at % grid.columns)),
    row: Int32Array.from(filled, (at) => grid.row + Math.floor(at / grid.columns)),
    counts,
    byCategory: Uint32Array.from(byCategory.flatMap((some) => [...some])),
    lat: Float64Array.from(means, ({ lat }) => lat),
    lng: Float64Array.from(means, ({ lng }) => lng),
    number: Uint32Array.from(filled, (at) => sums.first[at] ?? 0),
    place: Uint32Array.from(filled, (at) => columns.place[(sums.first[at] ?? 0) - 1] ?? 0),
  };
}

/** The rows in a view, or null where there are more than `most`. */
export function selectSingles(
  { kind, worldX, worldY }: PreparedColumns,
  { rows }: Selection,
  { box }: Pick<MapView, 'box'>,
  most: number,
): Uint32Array | null {
  const west = meridianOf(box.west);
  const width = box.east - box.west >= 360 ? world : wrapLng(box.east - box.west, 0) * (world / 360);
  const north = parallelOf(box.north);
  const south = parallelOf(box.south);
  const found: number[] = [];
  const { length } = rows;
  for (let n = 0; n < length; n++) {
    const row = rows[n] ?? 0;
    const y = worldY[row] ?? 0;
    if (y < north || y > south || ((worldX[row] ?? 0) - west) >>> 0 > width) continue;
    if (((kind[row] ?? 0) & pointlessBit) !== 0) continue;
    if (found.length === most) return null;
    found.push(row);
  }
  return Uint32Array.from(found);
}
