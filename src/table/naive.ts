// For tests: the same answers worked out slowly, over one object for each event.
import type { GeoBounds } from '../geo/bounds.ts';
import { wrapLng } from '../geo/bounds.ts';
import { wholeDays, type TimeWindow } from '../time/timeWindow.ts';
import { dateFlags, noDay, noDegrees, partsOfDegree, type Columns } from './columns.ts';
import type { TableQuery } from './selectRows.ts';

export interface NaiveEvent {
  readonly beganFrom: number | null;
  readonly beganBy: number | null;
  readonly endedBy: number | null;
  readonly interval: boolean;
  readonly point: { readonly lat: number; readonly lng: number } | null;
  readonly category: number;
  readonly lane: number;
  readonly place: number;
}

/** Sorted as a story is. */
export const sortEvents = (events: readonly NaiveEvent[]): readonly NaiveEvent[] =>
  [...events].sort((a, b) => (a.beganBy ?? Infinity) - (b.beganBy ?? Infinity) || 0);

export function toColumns(events: readonly NaiveEvent[], places: number): Columns {
  const parts = (degrees: number | undefined) =>
    degrees === undefined ? noDegrees : Math.round(degrees * partsOfDegree);
  return {
    count: events.length,
    beganBy: Int32Array.from(events, ({ beganBy }) => beganBy ?? noDay),
    beganFrom: Int32Array.from(events, ({ beganFrom }) => beganFrom ?? noDay),
    endedBy: Int32Array.from(events, ({ endedBy }) => endedBy ?? noDay),
    flags: Uint8Array.from(events, ({ interval }) => (interval ? dateFlags.interval : dateFlags.oneOf)),
    lat: Int32Array.from(events, ({ point }) => parts(point?.lat)),
    lng: Int32Array.from(events, ({ point }) => parts(point?.lng)),
    category: Uint8Array.from(events, ({ category }) => category),
    lane: Uint8Array.from(events, ({ lane }) => lane),
    place: Uint32Array.from(events, ({ place }) => place),
    placeNames: Array.from({ length: places }, (_, n) => (n === 0 ? '' : `Place ${n}`)),
  };
}

type NaiveDays = Pick<NaiveEvent, 'beganFrom' | 'beganBy' | 'endedBy' | 'interval'>;

export function knownDaysOf({ beganFrom, beganBy, endedBy, interval }: NaiveDays): TimeWindow {
  const from = beganFrom ?? beganBy ?? endedBy ?? -Infinity;
  const to = endedBy ?? beganBy ?? Infinity;
  return {
    from: interval && beganFrom === null ? -Infinity : from,
    to: interval && endedBy === null ? Infinity : to + 1,
  };
}

/** All days of the window, in part or in whole. */
function daysOf(window: TimeWindow): TimeWindow {
  const { first, last } = wholeDays(window);
  return { from: first, to: last + 1 };
}

export function isSureIn({ beganFrom, endedBy }: NaiveEvent, window: TimeWindow): boolean {
  const { from, to } = daysOf(window);
  return beganFrom !== null && endedBy !== null && beganFrom >= from && endedBy < to;
}

export const isInBox = ({ point }: NaiveEvent, box: GeoBounds): boolean =>
  point !== null &&
  (point.lat >= box.south || box.south < -85.05) &&
  (point.lat <= box.north || box.north > 85.05) &&
  wrapLng(point.lng, box.west) <= (box.east < box.west ? box.east + 360 : box.east);

/** The rows. */
export function naiveSelect(events: readonly NaiveEvent[], query: TableQuery): readonly number[] {
  const window = daysOf(query.window);
  const has = (mask: number, bit: number) => mask === 0 || Math.floor(mask / 2 ** bit) % 2 === 1;
  return [...events.keys()].filter((row) => {
    const event = events[row];
    if (!event) return false;
    const { from, to } = knownDaysOf(event);
    return (
      from < window.to &&
      to > window.from &&
      has(query.categories, event.category) &&
      has(query.lanes, event.lane) &&
      (query.box === null || isInBox(event, query.box)) &&
      (query.place === null || query.place === event.place) &&
      query.chosen?.[row] !== 0
    );
  });
}

/** The bin of a time, and whether the event is surely in it. */
export function naiveBin(
  event: NaiveEvent,
  window: TimeWindow,
  bins: number,
): { bin: number; sure: boolean } {
  const binOf = (time: number) =>
    Math.min(Math.max(Math.floor(((time - window.from) / (window.to - window.from)) * bins), 0), bins - 1);
  const { from, to } = knownDaysOf(event);
  const days = daysOf(window);
  if (isSureIn(event, window) && binOf(from + 0.5) === binOf(to - 0.5))
    return { bin: binOf(from + 0.5), sure: true };
  return { bin: binOf((Math.max(from, days.from) + Math.min(to, days.to)) / 2), sure: false };
}
