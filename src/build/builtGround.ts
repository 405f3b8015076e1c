// The ground of the map that stands in the page's HTML: the base map's lines, as coarse as a few kilobytes want them.
import { gzipSync } from 'node:zlib';
import { boundsOf, pointsAcross } from '../geo/bounds.ts';
import { groundSteps, inWorlds, selectBuiltFrame, type BuiltFrame } from '../geo/builtFrame.ts';
import type { LngLat } from '../geo/lineText.ts';
import type { BuiltGround } from '../map/BuiltSheet.tsx';
import { createBaseMap } from './baseMap.ts';
import { readAtlas } from './baseMap/atlas.ts';
import type { LatLng } from '../model/story.ts';
import type { TableStory } from '../model/table.ts';
import { mapTable, type MappedStory } from './baseMap/mappedStory.ts';
import { finestArea, gradeAtlas, thinLines, type Lines } from './baseMap/thinLines.ts';

/** Gzipped bytes of the paths. */
export const largestBuiltGround = 1400;

interface Reach {
  readonly x: number;
  readonly y: number;
}

/** How many frames from the middle a room can show, sideways and up and down: what lies farther is drawn on that edge. */
const reach: Reach = { x: 3, y: 1.25 };

/** Borders are left out where only a very wide room would show them. */
const reachOfLines: Reach = { x: 1.9, y: 1 };

/** Around its places, or around other points. */
export function createBuiltGround(
  story: MappedStory,
  points: readonly LatLng[] = pointsOf(story),
): BuiltGround {
  const near = boundsOf(points);
  const frame = selectBuiltFrame(points);
  const graded = gradeAtlas(readAtlas(), near);
  for (let step = 24; ; step += 4) {
    const paths = draw(thinLines(graded, near, finestArea * 1.1 ** step), frame);
    if (step < 104 && gzipSync(JSON.stringify(paths)).length > largestBuiltGround) continue;
    const disputed = story.disputedBorders === 'hidden' ? '' : paths.disputed;
    return { ...paths, disputed, names: createBaseMap(story).names };
  }
}

const pointsOf = ({ places }: MappedStory): readonly LatLng[] =>
  places.flatMap(({ kind, point }) => (kind === 'point' && point ? [point] : []));

/** Of a table: around all of its points, as its map is framed. */
export const createTableGround = (story: TableStory): BuiltGround =>
  createBuiltGround(mapTable(story), story.box ? pointsAcross(story.box) : []);

function draw(lines: Lines, frame: BuiltFrame) {
  // The world goes on beyond the antimeridian, on both sides.
  const inSteps = (group: readonly (readonly LngLat[])[], shown: Reach) =>
    [-360, 0, 360]
      .flatMap((turn) => group.map((line) => toSteps(line, turn, frame, shown)))
      .filter((line) => line !== null);
  return {
    land: inSteps(lines.land, reach)
      .map((line) => `${writePath(line)}z`)
      .join(''),
    borders: joinLines(inSteps(lines.borders, reachOfLines)).map(writePath).join(''),
    disputed: inSteps(lines.disputed, reachOfLines).map(writePath).join(''),
  };
}

type Steps = readonly (readonly [x: number, y: number])[];

const clamp = (part: number, most: number) => Math.min(Math.max(part, 0.5 - most), 0.5 + most);

/** A line in whole steps of the frame, none twice; null for one that no room shows. */
function toSteps(line: readonly LngLat[], turn: number, frame: BuiltFrame, shown: Reach): Steps | null {
  const parts = line.map(([lng, lat]) => {
    const { x, y } = inWorlds({ lat, lng: lng + turn });
    return {
      x: clamp((x - frame.left) / frame.width, reach.x),
      y: clamp((y - frame.top) / frame.height, reach.y),
    };
  });
  if (!parts.some(({ x, y }) => Math.abs(x - 0.5) < shown.x && Math.abs(y - 0.5) < shown.y)) return null;
  const tall = (groundSteps * frame.height) / frame.width;
  const steps = parts.map(({ x, y }) => [Math.round(x * groundSteps), Math.round(y * tall)] as const);
  return steps.filter(([x, y], n) => n === 0 || x !== steps[n - 1]?.[0] || y !== steps[n - 1]?.[1]);
}

/** Borders meet where countries do: a line that ends where another begins goes on as that one. */
function joinLines(lines: readonly Steps[]): Steps[] {
  const rest = new Set(lines.filter(({ length }) => length > 1));
  const joined: Steps[] = [];
  for (const first of rest) {
    rest.delete(first);
    let line = first;
    for (let next = followerOf(line, rest); next; next = followerOf(line, rest)) {
      rest.delete(next.line);
      line = [...line, ...(next.isReversed ? next.line.toReversed() : next.line).slice(1)];
    }
    joined.push(line);
  }
  return joined;
}

function followerOf(line: Steps, rest: ReadonlySet<Steps>) {
  const end = String(line.at(-1));
  for (const other of rest) {
    if (String(other[0]) === end) return { line: other, isReversed: false };
    if (String(other.at(-1)) === end) return { line: other, isReversed: true };
  }
  return null;
}

/** Each point from the last. */
function writePath(line: Steps): string {
  const [[startX, startY] = [0, 0], ...others] = line;
  let path = `M${startX}${startY < 0 ? '' : ' '}${startY}`;
  let [x, y] = [startX, startY];
  for (const [n, [toX, toY]] of others.entries()) {
    const [dx, dy] = [toX - x, toY - y];
    path += `${n === 0 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [toX, toY];
  }
  return path;
}
