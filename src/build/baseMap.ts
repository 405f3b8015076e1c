// The base map of one story: Natural Earth's land, borders and names, fine near the story's places and coarse
// elsewhere, as small as the page's budget wants it. The policy on disputed borders is in baseMap/disputed.ts.
import { gzipSync } from 'node:zlib';
import { boundsOf, degreesOutside, type GeoBounds } from '../geo/bounds.ts';
import { writeLine } from '../geo/lineText.ts';
import { baseMapFormat, type BaseMap, type MapName, type NamePoint } from '../model/baseMap.ts';
import type { Story } from '../model/story.ts';
import { readAtlas, readCountries } from './baseMap/atlas.ts';
import { namesByHand } from './baseMap/disputed.ts';
import type { MappedStory } from './baseMap/mappedStory.ts';
import { isoCode, selectOwnCountries } from './baseMap/ownCountries.ts';
import { namePointsOf } from './baseMap/namePoints.ts';
import { seaNames } from './baseMap/seas.ts';
import { finestArea, gradeAtlas, thinLines, type Lines } from './baseMap/thinLines.ts';

/** Gzipped bytes: an embed's whole allowance for the base map, kept on every page. */
export const largestBaseMap = 40_000;

/** Names farther than this many degrees from the places are left out. */
const namesWithin = 40;

/** How the points of a story bound the ground that is wanted; null is the world. */
function selectNear(story: MappedStory): GeoBounds | null {
  return boundsOf(story.places.flatMap(({ kind, point }) => (kind === 'point' && point ? [point] : [])));
}

const grow = ({ south, west, north, east }: GeoBounds, degrees: number): GeoBounds => ({
  south: south - degrees,
  west: west - degrees,
  north: north + degrees,
  east: east + degrees,
});

const round = ([lng, lat, width]: NamePoint): NamePoint => [
  Math.round(lng * 10) / 10,
  Math.round(lat * 10) / 10,
  Math.round(width * 10) / 10,
];

/** The story's own countries come first, then whatever has most room: the page gives names their places in this order. */
function selectNames(near: GeoBounds | null, own: ReadonlySet<string>): MapName[] {
  const wanted = near && grow(near, namesWithin);
  const closer = near && grow(near, Math.max(12, (near.north - near.south) * 0.6));
  const byHand = new Set(namesByHand.map(({ id }) => id));
  const countries = readCountries().features.flatMap(({ id, properties, geometry }) => {
    const code = isoCode(id, properties.name);
    if (!code || byHand.has(code) || code === 'AQ') return [];
    const inView = namePointsOf(geometry, closer, own.has(code) ? ownPoints : otherPoints);
    const at = inView.length > 0 ? inView : namePointsOf(geometry, wanted, otherPoints).slice(0, 2);
    const overrun = (width: number) => (own.has(code) ? Math.min(width * 2, ownOverrun) : 0);
    const points = at.map(([lng, lat, width]) => round([lng, lat, width + overrun(width)]));
    return at.length > 0 ? [{ kind: 'country' as const, id: code, at: points }] : [];
  });
  const inReach = ({ at }: { readonly at: readonly NamePoint[] }) =>
    !near || at.some(([lng, lat]) => degreesOutside(near, { lng, lat }) < namesWithin);
  const seas = seaNames.filter(inReach).map(({ id, at }) => ({ kind: 'sea' as const, id, at }));
  const hands = namesByHand.map(({ id, at }) => ({ kind: 'country' as const, id, at: [at] })).filter(inReach);
  const room = ({ at }: MapName) => at[0]?.[2] ?? 0;
  const rank = ({ id }: MapName) => (own.has(id) ? 0 : 1);
  return [...seas, ...countries, ...hands].sort((a, b) => rank(a) - rank(b) || room(b) - room(a));
}

/** More points would cost bytes; a country of the story is worth them, since markers stand in its best ones. */
const otherPoints = 6;
const ownPoints = 24;

/** Degrees by which their names may run over their borders, as on any map of a small country. */
const ownOverrun = 6;

function write(lines: Lines, names: readonly MapName[], disputed: Story['disputedBorders']): BaseMap {
  return {
    format: baseMapFormat,
    land: lines.land.map(writeLine),
    borders: lines.borders.map(writeLine),
    disputed: disputed === 'hidden' ? [] : lines.disputed.map(writeLine),
    names,
  };
}

// While an editor writes, places stand still and the build runs again and again: the last map is kept.
let last: { readonly key: string; readonly map: BaseMap } | null = null;

/** The finest map that stays within `largestBaseMap`; the same story gives the same map to the letter. */
export function createBaseMap(story: MappedStory): BaseMap {
  const near = selectNear(story);
  const own = selectOwnCountries(story);
  const key = JSON.stringify([near, own, story.disputedBorders]);
  if (last?.key !== key) last = { key, map: fitBaseMap(near, new Set(own), story.disputedBorders) };
  return last.map;
}

function fitBaseMap(
  near: GeoBounds | null,
  own: ReadonlySet<string>,
  disputed: Story['disputedBorders'],
): BaseMap {
  const graded = gradeAtlas(readAtlas(), near);
  const names = selectNames(near, own);
  const draw = (step: number) => {
    const map = write(thinLines(graded, near, finestArea * 1.1 ** step), names, disputed);
    return { map, bytes: gzipSync(JSON.stringify(map)).length };
  };
  // Each step is a tenth coarser; the last leaves less than a hundredth of the points.
  let fine = 0;
  let coarse = 60;
  let best: BaseMap | null = null;
  // Bytes fall with about the square root of the area, so every map drawn says where to look next.
  let at = 14;
  while (fine < coarse) {
    const drawn = draw(at);
    const off = Math.round((2 * Math.log(drawn.bytes / largestBaseMap)) / Math.log(1.1));
    if (drawn.bytes <= largestBaseMap) {
      coarse = at;
      best = drawn.map;
    } else fine = at + 1;
    at = Math.max(fine, Math.min(coarse - 1, at + off));
  }
  return best ?? draw(coarse).map;
}
