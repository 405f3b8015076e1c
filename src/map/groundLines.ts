// The base map as lines to draw: decoded, and laid so that the story is in the middle of them.
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

/** In that one of the worlds, which stand in a row, where it lies nearest to the middle. */
function layNear(line: readonly LngLat[], middle: number): Line {
  const lngs = line.map(([lng]) => lng);
  const lineMiddle = (Math.min(...lngs) + Math.max(...lngs)) / 2;
  const turn = Math.round((middle - lineMiddle) / 360) * 360;
  return line.map(([lng, lat]) => [lat, lng + turn]);
}

/** Along the foot of the map, and down to it, there is no coast: the Antarctic is only closed there. */
const isCut = ([, lat]: LngLat, [, lat2]: LngLat): boolean => Math.min(lat, lat2) < -85;

function coastOf(ring: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [[]];
  for (const [i, point] of ring.entries()) {
    const before = ring[i - 1];
    if (before && isCut(before, point)) parts.push([]);
    parts.at(-1)?.push(point);
  }
  return parts.filter((part) => part.length > 1);
}

/** Each line once. `middle` is the longitude about which the story lies, in degrees. */
export function readGround(base: BaseMap, middle: number): GroundLines {
  const land = base.land.map(readLine);
  const lay = (lines: readonly (readonly LngLat[])[]) => lines.map((line) => layNear(line, middle));
  return {
    land: lay(land),
    coast: lay(land.flatMap(coastOf)),
    borders: lay(base.borders.map(readLine)),
    disputed: lay(base.disputed.map(readLine)),
  };
}
