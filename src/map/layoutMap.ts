// What is to be seen on the map, where, from places, names and view: arithmetic only, nothing is drawn here.
import { arrangeMarkers, type MarkerSize, type Side } from '../geo/arrangeMarkers.ts';
import { freeArea, growBox, moveBox, type Box, type Insets } from '../geo/box.ts';
import { projectAt, unprojectAt, worldWidth, type Pixel } from '../geo/mercator.ts';
import { placeNames, type PlacedName } from '../geo/placeNames.ts';
import type { Size } from '../geo/box.ts';
import type { MapName } from '../model/baseMap.ts';
import type { LatLng } from '../model/story.ts';
import type { MarkerPlace } from './selectMarkers.ts';
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

/** The point in the view's pixels, in the copy of the world that is nearest to the view's middle. */
function inView({ zoom, origin, size }: RestingView, point: LatLng): Pixel {
  const { x, y } = projectAt(zoom, point);
  const world = worldWidth(zoom);
  const turns = Math.round((origin.x + size.width / 2 - x) / world);
  return { x: x + turns * world - origin.x, y: y - origin.y };
}

/** In reading order, which is the order the arrow keys follow. */
export function layoutMarkers(
  places: readonly MarkerPlace[],
  view: RestingView,
  covered: Insets,
  measure: (places: readonly MarkerPlace[]) => MarkerSize,
): PlacedMarker[] {
  const edge = growBox(freeArea(view.size, covered), -4);
  return arrangeMarkers(
    places.map((place) => ({ place, at: inView(view, place.point) })),
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
