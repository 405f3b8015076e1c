// The box around places, and where it lies when they stand on both sides of the antimeridian.
import type { LatLng } from '../model/story.ts';

/** Degrees. `west` lies in [-180, 180); `east` is at or east of it and may count on beyond 180. */
export interface GeoBounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** A longitude counted so that it lies in [start, start + 360). */
export function wrapLng(lng: number, start = -180): number {
  const turned = (lng - start) % 360;
  return start + (turned < 0 ? turned + 360 : turned);
}

/** The smallest box that holds all points: the widest empty stretch of longitudes lies outside of it. */
export function boundsOf(points: readonly LatLng[]): GeoBounds | null {
  const lngs = points.map(({ lng }) => wrapLng(lng)).sort((a, b) => a - b);
  const first = lngs[0];
  if (first === undefined) return null;
  let west = first;
  let widest = first + 360 - (lngs.at(-1) ?? first);
  for (const [i, lng] of lngs.entries()) {
    const gap = lng - (lngs[i - 1] ?? lng);
    if (gap > widest) {
      widest = gap;
      west = lng;
    }
  }
  const lats = points.map(({ lat }) => lat);
  // Rounding may have made the stretch around a single point wider than the world.
  return { south: Math.min(...lats), west, north: Math.max(...lats), east: west + Math.max(0, 360 - widest) };
}

/** The same places with longitudes that all lie within the box, so that arithmetic on them is plain. */
export function unwrapInto(bounds: GeoBounds, point: LatLng): LatLng {
  // A hair west of the box, lest rounding turns its own western edge once around the world.
  return { lat: point.lat, lng: wrapLng(point.lng, bounds.west - 1e-9) };
}

export const middleOf = ({ south, west, north, east }: GeoBounds): LatLng => ({
  lat: (south + north) / 2,
  lng: (west + east) / 2,
});

/** Degrees from a point to the box, 0 inside, measured the shorter way around the world. */
export function degreesOutside(bounds: GeoBounds, { lat, lng }: LatLng): number {
  const { lng: middle } = middleOf(bounds);
  const aside = Math.abs(wrapLng(lng - middle)) - (bounds.east - bounds.west) / 2;
  const above = Math.max(bounds.south - lat, lat - bounds.north);
  // Not Math.hypot, whose care about overflow takes ten times as long: the base map asks for half a million points.
  return Math.sqrt(Math.max(0, aside) ** 2 + Math.max(0, above) ** 2);
}

/**
 * Points that no smaller box holds than this one. Of its corners alone, the shorter way around the world might be the
 * other one. None where it leaves next to nothing of the world out.
 */
export function pointsAcross({ south, west, north, east }: GeoBounds): readonly LatLng[] {
  const width = east - west;
  const outside = 360 - width;
  if (outside < leastOutside) return [];
  const steps = Math.floor(width / outside) + 1;
  return Array.from({ length: steps + 1 }, (_, step) => ({
    lat: step % 2 === 0 ? south : north,
    lng: west + (step / steps) * width,
  }));
}

/** Degrees. */
const leastOutside = 60;
