// What the map of a table draws of an answer: counts where events lie close together, single events where they can be
// told apart. Arithmetic alone; places are shares of the world, so that the list holds at any zoom.
import { wrapLng } from '../geo/bounds.ts';
import { projectAt, worldWidth, type Pixel } from '../geo/mercator.ts';
import type { LatLng } from '../model/story.ts';
import { dateFlags, noDay } from '../table/columns.ts';
import type { TableAnswer } from '../table/createEngine.ts';
import type { MapView } from '../table/selectCells.ts';
import type { DrawnEvents } from '../table/takeEvents.ts';
import {
  commonest,
  createSquareFinder,
  groupByPoint,
  groupBySquare,
  keepInSquare,
  pointOf,
  squareOf,
  squaresOf,
  type SeenCells,
  type Square,
} from './spotGrid.ts';
import { eventRadiusPx, mostRadiusOf, radiusOf } from './spotSizes.ts';

/** A count of events around a place, some events at one point, or a single one. */
export interface Spot {
  readonly kind: 'cell' | 'stack' | 'event';
  /** Stays the same while the same is shown. */
  readonly key: string;
  /** The middle of the drawing, in widths of the world from its top left corner; may count on beyond 1. */
  readonly at: Pixel;
  readonly radiusPx: number;
  /** Where its events are, in the mean. */
  readonly point: LatLng;
  readonly count: number;
  readonly byCategory: ArrayLike<number>;
  /** All of its events are near the point, not at it. */
  readonly isNear: boolean;
  /** The first of its events, from 1. */
  readonly first: number;
  /** All of them, where the answer names them. */
  readonly numbers: readonly number[] | null;
  /** Into the table's names of places; 0 where it has no one name. */
  readonly place: number;
  /** The place of most of its events, or of the first one where they are not here; 0 where that has no name. */
  readonly around: number;
  /** Of a single event: the days by which it can have begun, `noDay` where there is no bound. */
  readonly began: { readonly from: number; readonly by: number } | null;
  readonly square: Square;
}

/** What an answer says of the map. */
export interface MapAnswer extends Pick<TableAnswer, 'view' | 'markers'> {
  readonly cells: SeenCells | null;
}

/** Of a story: how many categories it has, and how many events. */
export interface SpotStory {
  readonly categories: number;
  readonly events: number;
}

/** Up to so many events in a square are drawn one by one. */
export const mostApart = 8;

interface Frame extends SpotStory {
  readonly view: MapView;
  readonly cells: SeenCells;
  readonly taken: ReadonlySet<Square>;
}

/** Single events first, then counts, the largest last: what comes later lies on top. */
export function layoutSpots({ view, cells, markers }: MapAnswer, story: SpotStory): readonly Spot[] {
  if (!view || !cells) return [];
  const frame: Frame = { ...story, view, cells, taken: new Set(squaresOf(cells)) };
  const members = markers && groupBySquare(markers, createSquareFinder(view));
  const spots: Spot[] = [];
  for (let n = 0; n < cells.count; n++) {
    const own = members?.get(squareOf(cells, n)) ?? [];
    if (markers && (cells.counts[n] ?? 0) <= mostApart)
      spots.push(...groupByPoint(markers, own).map((group) => pointSpot(frame, n, markers, group)));
    else spots.push(crowdSpot(frame, n, markers, own));
  }
  return spots.sort((a, b) => a.count - b.count || b.first - a.first);
}

/** Of a square with too many events to be told apart. Where all of them are at one point, no zoom will ever part them. */
function crowdSpot(frame: Frame, n: number, markers: DrawnEvents | null, members: readonly number[]): Spot {
  const cell = cellSpot(frame, n);
  if (!markers || members.length !== cell.count) return cell;
  if (groupByPoint(markers, members).length === 1)
    return { ...pointSpot(frame, n, markers, members), at: cell.at };
  const around = commonest(members.map((member) => markers.place[member] ?? 0));
  return { ...cell, around, numbers: members.map((member) => markers.numbers[member] ?? 0) };
}

function cellSpot(frame: Frame, n: number): Spot {
  const { view, cells, categories, events } = frame;
  const count = cells.counts[n] ?? 0;
  const point = { lat: cells.lat[n] ?? 0, lng: cells.lng[n] ?? 0 };
  const radiusPx = radiusOf(count, events, mostRadiusOf(view.cellPx));
  const square = { column: cells.column[n] ?? 0, row: cells.row[n] ?? 0, sidePx: view.cellPx };
  const { x, y } = keepInSquare(projectAt(view.zoom, point), radiusPx, square, frame.taken);
  const width = worldWidth(view.zoom);
  return {
    kind: 'cell',
    key: `c${view.zoom} ${squareOf(cells, n)}`,
    at: { x: x / width, y: y / width },
    radiusPx,
    point,
    count,
    byCategory: cells.byCategory.slice(n * categories, (n + 1) * categories),
    isNear: false,
    first: cells.number[n] ?? 0,
    numbers: null,
    place: 0,
    around: cells.place[n] ?? 0,
    began: null,
    square: squareOf(cells, n),
  };
}

/** Of events at one point. */
function pointSpot(
  { view, cells, categories, events }: Frame,
  n: number,
  markers: DrawnEvents,
  members: readonly number[],
): Spot {
  const [top = 0] = members;
  const { lat, lng } = pointOf(markers, top);
  const point = { lat, lng: wrapLng(lng, view.box.west) };
  const count = members.length;
  const byCategory = new Uint32Array(categories);
  for (const member of members) {
    const category = markers.category[member] ?? 0;
    byCategory[category] = (byCategory[category] ?? 0) + 1;
  }
  const numbers = members.map((member) => markers.numbers[member] ?? 0);
  const first = numbers[0] ?? 0;
  const isOfPlace = (member: number) => markers.place[member] === markers.place[top];
  return {
    kind: count === 1 ? 'event' : 'stack',
    key: `e${first} ${count}`,
    at: projectAt(worldZoom, point),
    radiusPx: count === 1 ? eventRadiusPx : radiusOf(count, events, mostRadiusOf(view.cellPx)),
    point,
    count,
    byCategory,
    isNear: members.every((member) => ((markers.flags[member] ?? 0) & dateFlags.nearPoint) !== 0),
    first,
    numbers,
    place: members.every(isOfPlace) ? (markers.place[top] ?? 0) : 0,
    around: commonest(members.map((member) => markers.place[member] ?? 0)),
    began: count === 1 ? { from: markers.beganFrom[top] ?? noDay, by: markers.beganBy[top] ?? noDay } : null,
    square: squareOf(cells, n),
  };
}

/** At which the world is one pixel wide. */
export const worldZoom = -8;
