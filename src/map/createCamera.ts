// Moves the map: frames the places, keeps them clear of what covers the map, and leaves it alone once the reader
// has moved it. It knows pixels and Leaflet, nothing of events.
import { latLng, latLngBounds, point, type Map as LeafletMap } from 'leaflet';
import { wrapLng } from '../geo/bounds.ts';
import { freeArea, isWithin, moveBox, type Box, type Insets, type Size } from '../geo/box.ts';
import { framePlaces, isNearlyAsHigh, shiftInto, type FramedPlace, type View } from '../geo/frame.ts';
import { projectAt, unprojectAt, worldWidth } from '../geo/mercator.ts';
import type { LatLng } from '../model/story.ts';
import { followMotion, isMotionReduced } from './motion.ts';
import { watchHands, watchZooms } from './watchMap.ts';

export interface Camera {
  /** Shows all places; from now on the map follows its size again. */
  fit(): void;
  /** `act` moves the map as the reader wants it: from now on it is left alone. */
  move(act: () => void): void;
  /** Around a point that is in sight, or else around the middle of what is free. */
  zoomBy(steps: number, around: LatLng | null): void;
  /** By so many times two fifths of what is free: 1, 0 looks farther east. */
  pan(right: number, down: number): void;
  /** Pans, if need be, until a box around a point is in sight. */
  reveal(place: FramedPlace): void;
  /** Whether all places are framed anew for it: they are then in sight, or about to be. */
  setCovered(covered: Insets): boolean;
  dispose(): void;
}

/**
 * Between the places and the edges: a twelfth of the map, room on the right for the buttons, and below for the names
 * of the southernmost places' countries.
 */
function airOf({ width, height }: Size): Insets {
  const share = (size: number) => Math.min(56, Math.max(20, Math.round(size / 12)));
  const names = Math.min(48, Math.round(height / 9));
  return {
    top: share(height),
    right: Math.max(56, share(width)),
    bottom: share(height) + names,
    left: share(width),
  };
}

/** What is left of it where it need not look well. */
const leastAir: Insets = { top: 8, right: 8, bottom: 8, left: 8 };

/** A story with one place is not shown closer than its region. */
const closestFrame = 5.5;

const add = (a: Insets, b: Insets): Insets => ({
  top: a.top + b.top,
  right: a.right + b.right,
  bottom: a.bottom + b.bottom,
  left: a.left + b.left,
});

/** How far the map can be moved: one view beyond the framed one on each side, but no more than around the world. */
function limitsAround(map: LeafletMap, { center, zoom }: View) {
  const { x, y } = projectAt(zoom, center);
  const size = map.getSize();
  const aside = Math.min(1.5, 0.5 + worldWidth(zoom) / 2 / size.x);
  const corner = (dx: number, dy: number) => unprojectAt(zoom, { x: x + dx * size.x, y: y + dy * size.y });
  return latLngBounds([corner(-aside, -1.5), corner(aside, 1.5)].map(({ lat, lng }) => latLng(lat, lng)));
}

function sizeOf(map: LeafletMap): Size {
  const { x: width, y: height } = map.getSize();
  return { width, height };
}

/** Where the map shows a point: in the copy of the world that is nearest to the middle of what is free, as markers are. */
function pixelIn(map: LeafletMap, { left, right }: Box, { lat, lng }: LatLng) {
  const middle = map.containerPointToLatLng([(left + right) / 2, 0]).lng;
  return map.latLngToContainerPoint([lat, wrapLng(lng, middle - 180)]);
}

/**
 * All places in the free part of the map, and from there a limited way farther and aside. Where the whole world is not
 * small enough for that, as from pole to pole, they are in `least`.
 */
function showFramed(
  map: LeafletMap,
  places: readonly FramedPlace[],
  { free, least }: { readonly free: Box; readonly least: Box },
  animate: boolean,
) {
  const size = sizeOf(map);
  const zooms = { least: 0, most: Math.min(closestFrame, map.getMaxZoom()) };
  const airy = framePlaces(places, size, free, zooms) ?? worldView(size);
  const tight = airy.zoom === 0 ? framePlaces(places, size, least, zooms) : null;
  const { center, zoom: wished } = tight ?? airy;
  const snap = map.options.zoomSnap ?? 0;
  const zoom = snap > 0 ? Math.floor(wished / snap) * snap : wished;
  map.options.minZoom = Math.max(0, zoom - 0.5);
  map.options.maxBounds = undefined;
  map.setView(center, zoom, { animate: animate && !isMotionReduced(), duration: 0.4 });
  map.options.maxBounds = limitsAround(map, { center, zoom });
}

export function createCamera(
  map: LeafletMap,
  places: readonly FramedPlace[],
  atFirst: Insets,
  onFramed: () => void,
): Camera {
  let covered = atFirst;
  let isMoved = false;
  let framedSize = sizeOf(map);
  const freeWith = (air: Insets) => freeArea(sizeOf(map), add(covered, air));
  const pixelOf = (at: LatLng) => pixelIn(map, freeWith(none), at);
  const free = () => {
    const size = sizeOf(map);
    // The air is given up before the card's room is: a small map beside a card still shows its places.
    return freeWith(size.width - covered.left - covered.right < 220 ? none : airOf(size));
  };

  function frame(animate: boolean) {
    const size = sizeOf(map);
    if (size.width === 0 || size.height === 0) return;
    if (zooms.putOff(frameAgain)) return;
    framedSize = size;
    showFramed(map, places, { free: free(), least: freeWith(leastAir) }, animate);
    onFramed();
  }

  function frameAgain() {
    if (!isMoved) frame(true);
  }

  /** Steps of zoom that have to wait. */
  let stepsToCome = 0;

  /** At once, or at the end of a zoom that is under way; says whether it has to wait. */
  function whenStill(act: () => void): boolean {
    stepsToCome = 0;
    const waits = zooms.putOff(act);
    if (!waits) act();
    return waits;
  }

  function zoom(steps: number, around: LatLng | null) {
    stepsToCome = 0;
    const { left, right, top, bottom } = free();
    const at = around && pixelOf(around);
    const isInSight = at && at.x > left && at.x < right && at.y > top && at.y < bottom;
    const middle = point((left + right) / 2, (top + bottom) / 2);
    const closer = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), map.getZoom() + steps));
    map.setZoomAround(isInSight ? at : middle, closer, { animate: !isMotionReduced() });
  }

  /** Nothing moves for a row more in the timeline, as long as all places are in sight. */
  const mayStand = () => {
    const inSight = freeWith(leastAir);
    return (
      isNearlyAsHigh(framedSize, sizeOf(map)) &&
      places.every(({ point, drawn }) => isWithin(moveBox(drawn, pixelOf(point)), inSight))
    );
  };

  const resized = new ResizeObserver(() => {
    // Without `pan` the top left corner stays where it is.
    map.invalidateSize({ pan: isMoved, animate: false });
    if (!isMoved && !mayStand()) frame(false);
  });
  resized.observe(map.getContainer());
  const unfollow = followMotion(map);
  const unwatch = watchHands(map, () => {
    isMoved = true;
  });
  const zooms = watchZooms(map);
  frame(false);

  return {
    fit() {
      isMoved = false;
      stepsToCome = 0;
      frame(true);
    },
    move(act) {
      isMoved = true;
      whenStill(act);
    },
    zoomBy(more, around) {
      isMoved = true;
      const steps = stepsToCome + more;
      if (whenStill(() => zoom(steps, around))) stepsToCome = steps;
    },
    pan(right, down) {
      isMoved = true;
      whenStill(() => {
        const { left, right: end, top, bottom } = freeWith(none);
        const by = point(right * (end - left), down * (bottom - top)).multiplyBy(panShare);
        map.panBy(by, { animate: !isMotionReduced(), duration: 0.3 });
      });
    },
    reveal({ point: at, drawn }) {
      whenStill(() => {
        const { width, height } = sizeOf(map);
        if (width === 0 || height === 0) return;
        const shift = shiftInto(moveBox(drawn, pixelOf(at)), freeWith(leastAir));
        if (shift.x === 0 && shift.y === 0) return;
        map.panBy([shift.x, shift.y], { animate: !isMotionReduced(), duration: 0.4 });
      });
    },
    setCovered(next) {
      // What covers its foot comes and goes as the page is scrolled: all places are not framed anew for that.
      const isSame = covered.left === next.left && covered.right === next.right;
      covered = next;
      // The world is too large to make room for a card.
      if (isSame || isMoved || places.length === 0) return false;
      frame(true);
      return true;
    },
    dispose() {
      resized.disconnect();
      zooms.unwatch();
      unfollow();
      unwatch();
    },
  };
}

const panShare = 0.4;

const none: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where a story has no points, or has them all around the world: as wide as the map, if most of it is then in sight. */
const worldView = ({ width, height }: Size): View => ({
  center: { lat: 25, lng: 10 },
  zoom: Math.max(0.5, Math.log2(Math.min(width, height / worldHeight) / 256)),
});

/** The part of the world's height from 60° S to 78° N. */
const worldHeight = 0.6;
