// What is to be seen on the map, where, from places, names and view: arithmetic only, nothing is drawn here.
import { arrangeMarkers, type MarkerSize, type Side } from '../geo/arrangeMarkers.ts';
import { boxAround, freeArea, growBox, moveBox, type Box, type Insets, type Size } from '../geo/box.ts';
import { curveBetween } from '../geo/curve.ts';
import { projectAt, unprojectAt, worldWidth, type Pixel } from '../geo/mercator.ts';
import { placeNames, type PlacedName } from '../geo/placeNames.ts';
import type { MapName } from '../model/baseMap.ts';
import type { LatLng } from '../model/story.ts';
import type { MarkerPlace } from './selectMarkers.ts';
import type { Tie } from './selectTies.ts';
import type { RestingView } from './useRestingView.ts';

export interface PlacedMarker {
  /** Ids of its places. */
  readonly key: string;
  readonly places: readonly MarkerPlace[];
  readonly at: LatLng;
  readonly side: Side;
  /** The label's top left corner, in pixels from the marker's point. */
  readonly labelAt: Pixel;
  readonly target: Box;
  readonly label: Box;
}

/** How many times around the world a point must go to be nearest to the middle of what the reader sees of the map. */
function turnsTo({ zoom, origin, size }: RestingView, covered: Insets, point: LatLng): number {
  const { left, right } = freeArea(size, covered);
  return Math.round((origin.x + (left + right) / 2 - projectAt(zoom, point).x) / worldWidth(zoom));
}

function inView({ zoom, origin }: RestingView, point: LatLng, turns: number): Pixel {
  const { x, y } = projectAt(zoom, point);
  return { x: x + turns * worldWidth(zoom) - origin.x, y: y - origin.y };
}

const nothingCovered: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Whether a point lies within the map's box, whatever lies upon it. */
export function isInView(view: RestingView, point: LatLng): boolean {
  const { x, y } = inView(view, point, turnsTo(view, nothingCovered, point));
  return x >= 0 && y >= 0 && x <= view.size.width && y <= view.size.height;
}

/** In reading order, which is the order the arrow keys follow. */
export function layoutMarkers(
  places: readonly MarkerPlace[],
  view: RestingView,
  covered: Insets,
  measure: (places: readonly MarkerPlace[]) => MarkerSize,
): PlacedMarker[] {
  const edge = growBox(freeArea(view.size, covered), -8);
  return arrangeMarkers(
    places.map((place) => ({ place, at: inView(view, place.point, turnsTo(view, covered, place.point)) })),
    measure,
    edge,
  )
    .sort((a, b) => a.at.x - b.at.x || a.at.y - b.at.y)
    .map(({ places: members, at, side, target, label }) => {
      const point = unprojectAt(view.zoom, { x: at.x + view.origin.x, y: at.y + view.origin.y });
      return {
        key: members.map(({ place }) => place.id).join(' '),
        places: members,
        at: point,
        labelAt: { x: label.left - at.x, y: label.top - at.y },
        side,
        target,
        label,
      };
    });
}

export interface PlacedTie {
  readonly tie: Tie;
  /** Where the map shows it: longitudes count on beyond ±180. */
  readonly curve: readonly LatLng[];
  readonly crest: LatLng;
  /** The arc in small boxes, and its words at the crest. */
  readonly boxes: readonly Box[];
}

/** An arc stays in one piece, in the copy of the world in which its crest is nearest to the middle in sight. */
export function layoutTie(
  tie: Tie,
  view: RestingView,
  covered: Insets,
  measure: (words: string) => Size,
): PlacedTie {
  const curve = curveBetween(tie.from, tie.to);
  const crest = curve[curve.length >> 1] ?? tie.from;
  const turns = turnsTo(view, covered, crest);
  const words = measure(tie.words);
  const turned = ({ lat, lng }: LatLng): LatLng => ({ lat, lng: lng + turns * 360 });
  return {
    tie,
    curve: curve.map(turned),
    crest: turned(crest),
    boxes: curve.map((point) => {
      const { width, height } = point === crest ? words : dot;
      return boxAround(inView(view, point, turns), width, height);
    }),
  };
}

const dot: Size = { width: 2, height: 2 };

/** The names there is room for beside markers, buttons and whatever else is `taken`. */
export function layoutNames(
  names: readonly MapName[],
  view: RestingView,
  covered: Insets,
  taken: readonly Box[],
  measure: (name: MapName) => Size,
): PlacedName[] {
  const free = growBox(freeArea(view.size, covered), -6);
  return placeNames(names, measure, { zoom: view.zoom, origin: view.origin, view: free }, taken);
}

/** Where buttons and credit stand, beside what covers the map. */
export function toolBoxes(
  { width, height }: Size,
  covered: Insets,
): { readonly tools: Box; readonly credit: Box } {
  const free = freeArea({ width, height }, covered);
  const tools = { left: free.right - 52, right: free.right, top: free.top, bottom: free.top + 132 };
  const credit = { left: 0, right: 150, top: -22, bottom: 0 };
  return { tools, credit: moveBox(credit, { x: free.left, y: free.bottom }) };
}
