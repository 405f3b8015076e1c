// The base map of one story: Natural Earth's land, borders and names, fine near the story's places and coarse
// elsewhere, as small as the page's budget wants it. The policy on disputed borders is in baseMap/disputed.ts.
import { gzipSync } from 'node:zlib';
import { boundsOf, degreesOutside, type GeoBounds } from '../geo/bounds.ts';
import { writeLine } from '../geo/lineText.ts';
import { baseMapFormat, type BaseMap, type MapName, type NamePoint } from '../model/baseMap.ts';
import type { Story } from '../model/story.ts';
import { finestArea, readAtlas, readCountries } from './baseMap/atlas.ts';
import { namesByHand } from './baseMap/disputed.ts';
import { namePointsOf } from './baseMap/namePoints.ts';
import { seaNames } from './baseMap/seas.ts';
import { gradeAtlas, thinLines, type Lines } from './baseMap/thinLines.ts';

/** Gzipped bytes: an embed's whole allowance for the base map, kept on every page. */
export const largestBaseMap = 40_000;

/** Names farther than this many degrees from the places are left out. */
const namesWithin = 40;

/** How the points of a story bound the ground that is wanted; null is the world. */
function selectNear(story: Story): GeoBounds | null {
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

/** Two letters of ISO 3166-1 for the three digits of world-atlas; Kosovo has the letters everybody uses. */
function isoCode(digits: string | number | undefined, name: string | undefined): string | null {
  if (name === 'Kosovo') return 'XK';
  return digits === undefined ? null : (new Intl.Locale(`und-${digits}`).region ?? null);
}

function selectNames(near: GeoBounds | null): MapName[] {
  const wanted = near && grow(near, namesWithin);
  const closer = near && grow(near, Math.max(12, (near.north - near.south) * 0.6));
  const byHand = new Set(namesByHand.map(({ id }) => id));
  const countries = readCountries().features.flatMap(({ id, properties, geometry }) => {
    const code = isoCode(id, properties.name);
    if (!code || byHand.has(code) || code === 'AQ') return [];
    const inView = namePointsOf(geometry, closer);
    const at = inView.length > 0 ? inView : namePointsOf(geometry, wanted).slice(0, 2);
    return at.length > 0 ? [{ kind: 'country' as const, id: code, at: at.map(round) }] : [];
  });
  const inReach = ({ at }: { readonly at: readonly NamePoint[] }) =>
    !near || at.some(([lng, lat]) => degreesOutside(near, { lng, lat }) < namesWithin);
  const seas = seaNames.filter(inReach).map(({ id, at }) => ({ kind: 'sea' as const, id, at }));
  const hands = namesByHand.map(({ id, at }) => ({ kind: 'country' as const, id, at: [at] })).filter(inReach);
  const room = ({ at }: MapName) => at[0]?.[2] ?? 0;
  return [...seas, ...countries, ...hands].sort((a, b) => room(b) - room(a));
}

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
export function createBaseMap(story: Story): BaseMap {
  const near = selectNear(story);
  const key = JSON.stringify([near, story.disputedBorders]);
  if (last?.key !== key) last = { key, map: fitBaseMap(near, story.disputedBorders) };
  return last.map;
}

function fitBaseMap(near: GeoBounds | null, disputed: Story['disputedBorders']): BaseMap {
  const graded = gradeAtlas(readAtlas(), near);
  const names = selectNames(near);
  const drawn = (finest: number) => write(thinLines(graded, near, finest), names, disputed);
  // Each step is a tenth coarser; the last leaves less than a hundredth of the points.
  let fine = 0;
  let coarse = 60;
  const finestAt = (step: number) => finestArea * 1.1 ** step;
  while (fine < coarse) {
    const middle = (fine + coarse) >> 1;
    if (gzipSync(JSON.stringify(drawn(finestAt(middle)))).length <= largestBaseMap) coarse = middle;
    else fine = middle + 1;
  }
  return drawn(finestAt(coarse));
}
