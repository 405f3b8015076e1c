// Web Mercator, spherical, as Leaflet and tile servers have it (EPSG:3857): degrees to pixels of a zoom level.
import type { LatLng } from '../model/story.ts';

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** The poles are infinitely far: everything beyond is put on this parallel, where the world is a square. */
export const maxLatitude = 85.0511287798;

/** Width of the world in pixels. */
export const worldWidth = (zoom: number): number => 256 * 2 ** zoom;

/** Degrees to pixels from the world's top left corner at 180° W. Longitudes beyond ±180 go on counting. */
export function projectAt(zoom: number, { lat, lng }: LatLng): Pixel {
  const size = worldWidth(zoom);
  const sine = Math.sin((Math.min(Math.max(lat, -maxLatitude), maxLatitude) * Math.PI) / 180);
  return {
    x: (lng / 360 + 0.5) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  };
}

export function unprojectAt(zoom: number, { x, y }: Pixel): LatLng {
  const size = worldWidth(zoom);
  const angle = (0.5 - y / size) * 2 * Math.PI;
  return { lat: (Math.atan(Math.sinh(angle)) * 180) / Math.PI, lng: (x / size - 0.5) * 360 };
}

/** Worlds stand in a row: where something at `x` in one of them is for the first time at `least` or east of it. */
export const firstCopy = (x: number, least: number, world: number): number =>
  x + Math.ceil((least - x) / world) * world;
