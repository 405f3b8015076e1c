// The squares in which the answer's events are counted, and which events lie together: arithmetic alone.
import type { Pixel } from '../geo/mercator.ts';
import type { LatLng } from '../model/story.ts';
import { partsOfDegree } from '../table/columns.ts';
import type { TableCells } from '../model/table.ts';
import { gridOf, type Cells, type Grid, type MapView } from '../table/selectCells.ts';
import type { DrawnEvents } from '../table/takeEvents.ts';
import { meridianOf, parallelOf } from '../table/worldUnits.ts';

/** `column:row`, as `Cells` counts them. */
export type Square = string;

/** Of an answer, or of what the page was built with. */
export type SeenCells = Cells | (TableCells & Pick<Cells, 'place'>);

export const squareOf = ({ column, row }: SeenCells, n: number): Square => `${column[n] ?? 0}:${row[n] ?? 0}`;

export const squaresOf = (cells: SeenCells): readonly Square[] =>
  Array.from({ length: cells.count }, (_, n) => squareOf(cells, n));

/** Where the view's grid has a place, which may be out of view: by the engine's own arithmetic. */
export function createSquareFinder(view: MapView): (point: LatLng) => Square {
  const { west, north, cell, column, row }: Grid = gridOf(view);
  return ({ lat, lng }) => {
    const across = Math.floor(((meridianOf(lng) - (west | 0)) >>> 0) / cell);
    const down = Math.floor((parallelOf(lat) - north) / cell);
    return `${column + across}:${row + down}`;
  };
}

export const pointOf = ({ lat, lng }: DrawnEvents, n: number): LatLng => ({
  lat: (lat[n] ?? 0) / partsOfDegree,
  lng: (lng[n] ?? 0) / partsOfDegree,
});

/** Positions in `markers` by their squares. */
export function groupBySquare(
  markers: DrawnEvents,
  squareAt: (point: LatLng) => Square,
): ReadonlyMap<Square, readonly number[]> {
  return groupBy(Array.from(markers.numbers.keys()), (n) => squareAt(pointOf(markers, n)));
}

export function groupByPoint(
  { lat, lng }: DrawnEvents,
  members: readonly number[],
): readonly (readonly number[])[] {
  return [...groupBy(members, (n) => `${lat[n] ?? 0} ${lng[n] ?? 0}`).values()];
}

function groupBy(members: readonly number[], keyOf: (n: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const n of members) {
    const key = keyOf(n);
    const group = groups.get(key);
    if (group) group.push(n);
    else groups.set(key, [n]);
  }
  return groups;
}

/** The number that comes most often; of equals the first. Zeros stand for none. */
export function commonest(numbers: readonly number[]): number {
  const groups = [...groupBy(numbers, String).values()].filter(([number]) => number !== 0);
  return (
    groups.reduce<readonly number[]>((most, some) => (some.length > most.length ? some : most), [])[0] ?? 0
  );
}

/** A square whose circle is kept off its neighbours, in pixels of the view's zoom. */
export interface KeptSquare {
  readonly column: number;
  readonly row: number;
  readonly sidePx: number;
}

/**
 * Where a circle stands: at its place, or as near to it as keeps it off the squares beside it that are taken. Numbers
 * then never lie on each other. The radius is less than half a side.
 */
export function keepInSquare(
  { x, y }: Pixel,
  radiusPx: number,
  { column, row, sidePx }: KeptSquare,
  taken: ReadonlySet<Square>,
): Pixel {
  const isTaken = (right: number, down: number) => taken.has(`${column + right}:${row + down}`);
  // The corners' squares count as beside: one side is enough to keep two circles apart.
  const isBeside = (right: number) => [-1, 0, 1].some((down) => isTaken(right, down));
  const [left, top] = [column * sidePx, row * sidePx];
  return {
    x: keepBetween(
      x,
      isBeside(-1) ? left + radiusPx : -Infinity,
      isBeside(1) ? left + sidePx - radiusPx : Infinity,
    ),
    y: keepBetween(
      y,
      isTaken(0, -1) ? top + radiusPx : -Infinity,
      isTaken(0, 1) ? top + sidePx - radiusPx : Infinity,
    ),
  };
}

const keepBetween = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);
