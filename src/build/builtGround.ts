// The ground of the map that stands in the page's HTML: the base map's lines, as coarse as a few kilobytes want them.
import { gzipSync } from 'node:zlib';
import { boundsOf } from '../geo/bounds.ts';
import type { LngLat } from '../geo/lineText.ts';
import { inWorlds, selectBuiltFrame, type BuiltFrame } from '../map/builtFrame.ts';
import type { BuiltGround } from '../map/BuiltMap.tsx';
import type { Story } from '../model/story.ts';
import { createBaseMap } from './baseMap.ts';
import { readAtlas } from './baseMap/atlas.ts';
import { finestArea, gradeAtlas, thinLines, type Lines } from './baseMap/thinLines.ts';

/** Gzipped bytes of the paths. */
export const largestBuiltGround = 2600;

/** How many frames from the middle a room can show, sideways and up and down: what lies farther is drawn on that edge. */
const reach = { x: 3, y: 1.25 };

export function createBuiltGround(story: Story): BuiltGround {
  const points = story.places.flatMap(({ kind, point }) => (kind === 'point' && point ? [point] : []));
  const near = boundsOf(points);
  const frame = selectBuiltFrame(points);
  const graded = gradeAtlas(readAtlas(), near);
  for (let step = 24; ; step += 4) {
    const paths = draw(thinLines(graded, near, finestArea * 1.1 ** step), frame);
    if (step < 90 && gzipSync(JSON.stringify(paths)).length > largestBuiltGround) continue;
    const disputed = story.disputedBorders === 'hidden' ? '' : paths.disputed;
    return { ...paths, disputed, names: createBaseMap(story).names };
  }
}

function draw(lines: Lines, frame: BuiltFrame) {
  // The world goes on beyond the antimeridian, on both sides.
  const write = (group: readonly (readonly LngLat[])[], end: string) =>
    [-360, 0, 360]
      .flatMap((turn) => group.map((line) => line.map(([lng, lat]): LngLat => [lng + turn, lat])))
      .map((line) => writePath(line, frame, end))
      .join('');
  return {
    land: write(lines.land, 'z'),
    borders: write(lines.borders, ''),
    disputed: write(lines.disputed, ''),
  };
}

const clamp = (part: number, most: number) => Math.min(Math.max(part, 0.5 - most), 0.5 + most);

/** Whole steps of a thousandth of the frame, each from the last; nothing for a line that no room shows. */
function writePath(line: readonly LngLat[], { left, top, width, height }: BuiltFrame, end: string): string {
  const points = line.map(([lng, lat]) => {
    const { x, y } = inWorlds({ lat, lng });
    return { x: clamp((x - left) / width, reach.x), y: clamp((y - top) / height, reach.y) };
  });
  const isSeen = points.some(({ x, y }) => Math.abs(x - 0.5) < reach.x && Math.abs(y - 0.5) < reach.y);
  if (!isSeen) return '';
  const tall = (1000 * height) / width;
  let path = '';
  let at = { x: 0, y: 0 };
  for (const [n, point] of points.entries()) {
    const to = { x: Math.round(point.x * 1000), y: Math.round(point.y * tall) };
    const [dx, dy] = [to.x - at.x, to.y - at.y];
    if (n > 0 && dx === 0 && dy === 0) continue;
    path += `${n === 0 ? 'm' : n === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    at = to;
  }
  // Relative moves begin where the last part ended: a closed one ends where it began.
  return path === '' ? '' : `M${path.slice(1)}${end}`;
}
