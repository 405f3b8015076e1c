// A spatial index of all points: the rows of each square of a grid around them. A grid, not a tree such as kdbush's: it is
// the same to build and to ask for points that crowd in cities, and costs no dependency.
import { pointlessBit, type PreparedColumns } from './prepareColumns.ts';

export interface PointGrid {
  readonly side: number;
  readonly west: number;
  readonly north: number;
  /** World units of a square's sides. */
  readonly width: number;
  readonly height: number;
  /** Where in `rows` each square begins, line by line, and the end of the last. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

export interface Circle {
  /** World units from the middle of the world. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const world = 2 ** 32;

export function createPointGrid(prepared: PreparedColumns): PointGrid {
  const { kind, worldX, worldY } = prepared;
  const side = Math.min(Math.max(Math.ceil(Math.sqrt(kind.length / 2)), 1), 1024);
  const frame = { side, ...frameOf(prepared, side) };
  const squares = new Uint32Array(kind.length);
  const starts = new Uint32Array(side * side + 1);
  for (let row = 0; row < kind.length; row++) {
    const column = Math.floor(((worldX[row] ?? 0) - frame.west) / frame.width);
    const line = Math.floor(((worldY[row] ?? 0) - frame.north) / frame.height);
    squares[row] = line * side + column;
    if (isPoint(kind[row])) add(starts, line * side + column + 1, 1);
  }
  for (let square = 1; square < starts.length; square++) add(starts, square, starts[square - 1] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(starts.at(-1) ?? 0);
  for (let row = 0; row < kind.length; row++) {
    if (!isPoint(kind[row])) continue;
    const square = squares[row] ?? 0;
    rows[next[square] ?? 0] = row;
    add(next, square, 1);
  }
  return { ...frame, starts, rows };
}

const isPoint = (kind: number | undefined): boolean => ((kind ?? 0) & pointlessBit) === 0;

function add(counts: Uint32Array, at: number, more: number): void {
  counts[at] = (counts[at] ?? 0) + more;
}

function frameOf(
  { kind, worldX, worldY }: PreparedColumns,
  side: number,
): Omit<PointGrid, 'side' | 'starts' | 'rows'> {
  let [west, north, east, south] = [world, world, -world, -world];
  for (let row = 0; row < kind.length; row++) {
    if (!isPoint(kind[row])) continue;
    west = Math.min(west, worldX[row] ?? 0);
    east = Math.max(east, worldX[row] ?? 0);
    north = Math.min(north, worldY[row] ?? 0);
    south = Math.max(south, worldY[row] ?? 0);
  }
  // The last point is inside the last square, not on its far edge.
  return { west, north, width: (east - west + 1) / side, height: (south - north + 1) / side };
}

/** The nearest row in the circle that is accepted; of equally near ones the first. */
export function selectNearest(
  grid: PointGrid,
  { worldX, worldY }: Pick<PreparedColumns, 'worldX' | 'worldY'>,
  { x, y, radius }: Circle,
  accepts: (row: number) => boolean,
): number | null {
  let nearest: { readonly row: number; readonly squared: number } | null = null;
  // The circle may reach over the antimeridian from either side.
  for (const turned of [x - world, x, x + world]) {
    for (const row of rowsAround(grid, { x: turned, y, radius })) {
      const squared = ((worldX[row] ?? 0) - turned) ** 2 + ((worldY[row] ?? 0) - y) ** 2;
      const most: number = nearest?.squared ?? radius ** 2;
      const isNearer = squared < most || (squared === most && row < (nearest?.row ?? Infinity));
      if (isNearer && accepts(row)) nearest = { row, squared };
    }
  }
  return nearest?.row ?? null;
}

function* rowsAround(grid: PointGrid, { x, y, radius }: Circle): Generator<number, void, void> {
  const at = (offset: number, size: number) => Math.floor(offset / size);
  const first = Math.max(at(x - radius - grid.west, grid.width), 0);
  const last = Math.min(at(x + radius - grid.west, grid.width), grid.side - 1);
  const top = Math.max(at(y - radius - grid.north, grid.height), 0);
  const bottom = Math.min(at(y + radius - grid.north, grid.height), grid.side - 1);
  for (let line = top; first <= last && line <= bottom; line++) {
    const from = grid.starts[line * grid.side + first] ?? 0;
    const to = grid.starts[line * grid.side + last + 1] ?? 0;
    yield* grid.rows.subarray(from, to);
  }
}
