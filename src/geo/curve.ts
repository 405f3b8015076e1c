// The thin arc that ties two places: bent upwards, so that it does not run along a border or through a third place.
import type { LatLng } from '../model/story.ts';
import { wrapLng } from './bounds.ts';
import { projectAt, unprojectAt } from './mercator.ts';

/**
 * Points from `a` to `b` along a quadratic curve, the shorter way around the world: longitudes count on from `a`, beyond
 * ±180 if need be. The middle one is its crest.
 */
export function curveBetween(a: LatLng, b: LatLng, steps = 24): LatLng[] {
  const zoom = 8;
  const from = projectAt(zoom, a);
  const to = projectAt(zoom, { lat: b.lat, lng: wrapLng(b.lng, a.lng - 180) });
  const bend = 0.16;
  // Square to the line, on whichever side is farther up, or left of a line that runs straight up.
  const sign = to.x >= from.x ? 1 : -1;
  const pull = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bend * 2 * sign,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bend * 2 * sign,
  };
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const mix = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t ** 2 * r;
    return unprojectAt(zoom, { x: mix(from.x, pull.x, to.x), y: mix(from.y, pull.y, to.y) });
  });
}
