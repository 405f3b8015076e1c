// The base map as lines to draw: decoded, and laid so that a view across the antimeridian sees one world.
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

/** The copies of a line of which something lies within `reach` degrees of the middle. */
function copies(line: readonly LngLat[], middle: number, reach: number): Line[] {
  const lngs = line.map(([lng]) => lng);
  const west = Math.min(...lngs);
  const east = Math.max(...lngs);
  return [-720, -360, 0, 360, 720]
    .filter((turn) => west + turn < middle + reach && east + turn > middle - reach)
    .map((turn) => line.map(([lng, lat]) => [lat, lng + turn]));
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
