// The ground's lines as SVG paths of what an area shows: of all else the browser would go through every point, for each
// tile of the picture and at each step of a zoom.
import { overlaps, type Box } from '../geo/box.ts';
import { clipRing } from '../geo/clipRing.ts';
import { projectAt, worldWidth, type Pixel } from '../geo/mercator.ts';
import type { GroundLines } from './groundLines.ts';

/** The zoom in whose pixels lines are kept. */
export const lineZoom = 9;

/** What is drawn, in their pixels, and how large: a path's units are counted from its top left corner. */
export interface Area extends Box {
  readonly scale: number;
}

export interface GroundPath {
  readonly kind: 'land' | 'border' | 'disputed' | 'coast';
  readonly path: string;
}

/** Returns the paths of what an area shows, in the order in which they are drawn. */
export function prepareGround(lines: GroundLines): (area: Area) => readonly GroundPath[] {
  const parts = [
    { kind: 'land', lines: measureLines(lines.land), write: writeFill },
    { kind: 'border', lines: measureLines(lines.borders), write: writeStrokes },
    { kind: 'disputed', lines: measureLines(lines.disputed, { isWhole: true }), write: writeStrokes },
    { kind: 'coast', lines: measureLines(lines.coast), write: writeStrokes },
  ] as const;
  return (area) =>
    parts.flatMap(({ kind, lines, write }) => write(lines, area).map((path) => ({ kind, path })));
}

interface Stretch {
  readonly points: readonly Pixel[];
  readonly box: Box;
}

/** Each stretch has `stretchLength` points and the first of the next. */
interface PathLine extends Stretch {
  readonly stretches: readonly Stretch[];
}

const stretchLength = 32;

/** `isWhole`: where one point of a line is seen all of it is drawn, as its dashes start with it. */
export function measureLines(
  lines: GroundLines[keyof GroundLines],
  { isWhole = false } = {},
): readonly PathLine[] {
  return lines.map((line) => {
    const points = line.map(([lat, lng]) => projectAt(lineZoom, { lat, lng }));
    const length = isWhole ? points.length : stretchLength;
    const count = Math.ceil((points.length - 1) / length);
    const stretches = Array.from({ length: count }, (_, n) =>
      withBox(points.slice(n * length, (n + 1) * length + 1)),
    );
    return { ...withBox(points), stretches };
  });
}

function withBox(points: readonly Pixel[]): Stretch {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  // Room for a straight line, which has no area to overlap with, and for its stroke.
  const box = {
    left: Math.min(...xs) - 1,
    top: Math.min(...ys) - 1,
    right: Math.max(...xs) + 1,
    bottom: Math.max(...ys) + 1,
  };
  return { points, box };
}

/** Worlds stand in a row, and the lines are those of one: the area as it lies from each that may be seen in it. */
function worldsIn(area: Area): readonly Area[] {
  const world = worldWidth(lineZoom);
  // A line's middle is at most half a world from the story's, its ends are at most half a world from that.
  const first = Math.ceil(area.left / world) - 2;
  const last = Math.floor(area.right / world) + 1;
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const shift = (first + n) * world;
    return { ...area, left: area.left - shift, right: area.right - shift };
  });
}

/** Cells that the area is divided into, each way. */
const cellsAcross = 6;

/** What crosses the area, to be stroked: one path for each cell of it, so that a tile is drawn from the few near it. */
export function writeStrokes(lines: readonly PathLine[], area: Area): readonly string[] {
  const cells = Array.from({ length: cellsAcross ** 2 }, createWriter);
  for (const part of worldsIn(area)) {
    for (const { stretches } of lines) {
      let before: Writer | undefined;
      for (const { points, box } of stretches) {
        const cell = overlaps(box, part) ? cells[cellOf(box, part)] : undefined;
        const goesOn = cell !== undefined && cell === before;
        cell?.line(goesOn ? points.slice(1) : points, part, goesOn);
        before = cell;
      }
    }
  }
  return cells.map((cell) => cell.path()).filter((path) => path !== '');
}

/** The cell with the middle of the box, or the one nearest to it. */
function cellOf(box: Box, { left, top, right, bottom }: Box): number {
  const along = (share: number) => Math.min(Math.max(Math.floor(share * cellsAcross), 0), cellsAcross - 1);
  const column = along(((box.left + box.right) / 2 - left) / (right - left));
  const row = along(((box.top + box.bottom) / 2 - top) / (bottom - top));
  return row * cellsAcross + column;
}

/** What the rings have in the area, to be filled: one path, since between two there would be a seam. */
export function writeFill(rings: readonly PathLine[], area: Area): readonly string[] {
  const write = createWriter();
  for (const part of worldsIn(area)) {
    for (const { points, box } of rings) {
      if (overlaps(box, part)) write.line(clipRing(points, part), part);
    }
  }
  return [write.path()];
}

/** Points that nobody would see apart are one. */
const nearest = 0.5;

type Writer = ReturnType<typeof createWriter>;

function createWriter() {
  let path = '';
  let last: Pixel = { x: 0, y: 0 };
  const isNear = ({ x, y }: Pixel) => Math.abs(x - last.x) < nearest && Math.abs(y - last.y) < nearest;
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    path: () => path,
    line(points: readonly Pixel[], { left, top, scale }: Area, goesOn = false) {
      for (const [n, { x, y }] of points.entries()) {
        const point = { x: (x - left) * scale, y: (y - top) * scale };
        const isFirst = n === 0 && !goesOn;
        if (!isFirst && n < points.length - 1 && isNear(point)) continue;
        path += `${isFirst ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`;
        last = point;
      }
    },
  };
}
