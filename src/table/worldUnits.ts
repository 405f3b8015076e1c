// Where on the map, in whole numbers: the square world of Web Mercator is 2³² units wide and high, counted from its
// middle, y down. Differences taken modulo 2³² go around the antimeridian by themselves, and a unit is a centimetre:
// no zoom of a map shows it.
import { projectAt, unprojectAt, worldWidth } from '../geo/mercator.ts';
import type { LatLng } from '../model/story.ts';

const world = 2 ** 32;

/** Of a pixel at a zoom, which may be a fraction. */
export const unitsPerPixel = (zoom: number): number => world / worldWidth(zoom);

/** The poles' side of `maxLatitude` is put on it. */
export function parallelOf(lat: number): number {
  const { y } = projectAt(-8, { lat, lng: 0 });
  return Math.max(-0x8000_0000, Math.min(0x7fff_ffff, Math.floor((y - 0.5) * world)));
}

/** Any longitude; the result lies in the one world there is. */
export const meridianOf = (lng: number): number => Math.floor((lng / 360) * world) | 0;

/** `x` may count on beyond the world, and so may the longitude. */
export const degreesOf = (x: number, y: number): LatLng =>
  unprojectAt(-8, { x: x / world + 0.5, y: y / world + 0.5 });
