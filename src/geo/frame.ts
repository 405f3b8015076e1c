// Framing: the closest view in which every place, with what is drawn around its point, lies in the free area.
import type { LatLng } from '../model/story.ts';
import { boundsOf, unwrapInto } from './bounds.ts';
import type { Box, Size } from './box.ts';
import { projectAt, unprojectAt } from './mercator.ts';

export interface View {
  readonly center: LatLng;
  readonly zoom: number;
}

export interface FramedPlace {
  readonly point: LatLng;
  /** What is drawn of it, in pixels from its point: marker and label. */
  readonly drawn: Box;
}

/** The box of all that is drawn at a zoom, in pixels of that zoom. */
function drawnAt(zoom: number, places: readonly FramedPlace[]): Box {
  const boxes = places.map(({ point, drawn }) => {
    const { x, y } = projectAt(zoom, point);
    return { left: x + drawn.left, top: y + drawn.top, right: x + drawn.right, bottom: y + drawn.bottom };
  });
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/**
 * `free` is the part of the map's box that may be used, in its pixels. Zooms go from `least` to `most`; where not
 * even `least` holds everything, the middle of the places is in the middle. Null without places.
 */
export function framePlaces(
  places: readonly FramedPlace[],
  size: Size,
  free: Box,
  { least, most }: { readonly least: number; readonly most: number },
): View | null {
  const bounds = boundsOf(places.map(({ point }) => point));
  if (!bounds) return null;
  const unwrapped = places.map((place) => ({ ...place, point: unwrapInto(bounds, place.point) }));
  const fits = (zoom: number): boolean => {
    const { left, top, right, bottom } = drawnAt(zoom, unwrapped);
    return right - left <= free.right - free.left && bottom - top <= free.bottom - free.top;
  };
  let low = least;
  let high = most;
  // Projected distances grow with the zoom and drawings do not shrink: halving finds the one turning point.
  if (fits(most)) low = most;
  else {
    for (let i = 0; i < 16; i++) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
  }
  const zoom = Math.floor(low * 100) / 100;
  const drawn = drawnAt(zoom, unwrapped);
  return {
    zoom,
    center: unprojectAt(zoom, {
      x: middleAcross(zoom, unwrapped, drawn, free) + size.width / 2 - (free.left + free.right) / 2,
      y: (drawn.top + drawn.bottom) / 2 + size.height / 2 - (free.top + free.bottom) / 2,
    }),
  };
}

/**
 * The middle of the points, or the nearest to it that keeps all that is drawn within `free`: where there is room, names of
 * other lengths, as in other languages, move nothing.
 */
function middleAcross(zoom: number, places: readonly FramedPlace[], drawn: Box, free: Box): number {
  const across = places.map(({ point }) => projectAt(zoom, point).x);
  const ofPoints = (Math.min(...across) + Math.max(...across)) / 2;
  const ofDrawn = (drawn.left + drawn.right) / 2;
  const slack = Math.max(0, (free.right - free.left - (drawn.right - drawn.left)) / 2);
  return Math.min(Math.max(ofPoints, ofDrawn - slack), ofDrawn + slack);
}

/** By how many pixels the view must move so that a box of it comes into the free area; 0, 0 where it is there. */
export function shiftInto(box: Box, free: Box): { readonly x: number; readonly y: number } {
  const along = (from: number, to: number, least: number, most: number): number => {
    if (from < least || to - from > most - least) return from - least;
    return to > most ? to - most : 0;
  };
  return {
    x: along(box.left, box.right, free.left, free.right),
    y: along(box.top, box.bottom, free.top, free.bottom),
  };
}

/** Whether a view has kept its width and changed its height by less than a seventh: no reason to frame it anew. */
export const isNearlyAsHigh = (before: Size, now: Size): boolean =>
  now.width === before.width && Math.abs(now.height - before.height) < before.height * 0.15;
