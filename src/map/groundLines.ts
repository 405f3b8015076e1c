// The base map as lines to draw: decoded, and laid so that a view across the antimeridian sees one world.
import { wrapLng } from '../geo/bounds.ts';
import { readLine, type LngLat } from '../geo/lineText.ts';
import type { BaseMap } from '../model/baseMap.ts';

/** Leaflet's order. */
type Line = [lat: number, lng: number][];

export interface GroundLines {
  readonly land: readonly Line[];
  readonly coast: readonly Line[];
  readonly borders: readonly Line[];
  readonly disputed: readonly Line[];
}

/** The copies of a line that lie within `reach` degrees of the middle. */
function copies(line: readonly LngLat[], middle: number, reach: number): Line[] {
  const lngs = line.map(([lng]) => lng);
  const half = (Math.min(...lngs) + Math.max(...lngs)) / 2;
  const nearest = wrapLng(half, middle - 180) - half;
  return [nearest, nearest - 360, nearest + 360]
    .filter((turn) => turn === nearest || Math.abs(half + turn - middle) < reach)
    .map((turn) => line.map(([lng, lat]) => [lat, lng + turn]));
}

/** Where the atlas cuts the world open there is no coast: at 180° and along the foot of the Antarctic. */
const isCut = ([lng, lat]: LngLat, [lng2, lat2]: LngLat): boolean =>
  (Math.abs(lng) > 179.98 && Math.abs(lng2) > 179.98) || (lat < -84.9 && lat2 < -84.9);

function coastOf(ring: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [[]];
  for (const [i, point] of ring.entries()) {
    const before = ring[i - 1];
    if (before && isCut(before, point)) parts.push([]);
    parts.at(-1)?.push(point);
  }
  return parts.filter((part) => part.length > 1);
}

/** `middle` is the longitude about which the story lies, `reach` how many degrees from it a view can show. */
export function readGround(base: BaseMap, middle: number, reach: number): GroundLines {
  const land = base.land.map(readLine);
  const lay = (lines: readonly (readonly LngLat[])[]) => lines.flatMap((line) => copies(line, middle, reach));
  return {
    land: lay(land),
    coast: lay(land.flatMap(coastOf)),
    borders: lay(base.borders.map(readLine)),
    disputed: lay(base.disputed.map(readLine)),
  };
}
