// Columns as whole numbers from 0, most of them small or alike, and back: what the index holds. The layout around them
// is indexFormat.ts's.
import { noDay, noDegrees, type Columns } from './columns.ts';
import type { Sliced } from './runSliced.ts';

/** Each as long as the table. */
export interface PackedColumns {
  /** From the row before, modulo 2³²; the first from 0. */
  readonly beganBy: Uint32Array;
  /** Both from `beganBy`, or from 0 where that is `noDay`: 0 for `noDay`, else one more than the folded difference. */
  readonly beganFrom: Uint32Array;
  readonly endedBy: Uint32Array;
  /** With `noPoint` added where there is none. */
  readonly flags: Uint32Array;
  readonly category: Uint32Array;
  readonly lane: Uint32Array;
  readonly place: Uint32Array;
  /** Folded differences from the first point of the same place; that one from 0, and 0 where there is no point. */
  readonly lat: Uint32Array;
  readonly lng: Uint32Array;
}

const noPoint = 128;

/** 0, −1, 1, −2 … as 0, 1, 2, 3 … */
const fold = (difference: number): number => ((difference << 1) ^ (difference >> 31)) >>> 0;
const unfold = (folded: number): number => (folded >>> 1) ^ -(folded & 1);

/** A `lat` of `noDegrees` says that there is no point, whatever the `lng`. */
export function packColumns(columns: Columns): PackedColumns {
  const { beganBy, flags, lat } = columns;
  const days = (row: number) => (beganBy[row] === noDay ? 0 : (beganBy[row] ?? 0));
  const bound = (day: number, row: number) => (day === noDay ? 0 : fold(day - days(row)) + 1);
  return {
    beganBy: Uint32Array.from(beganBy, (day, row) => day - (beganBy[row - 1] ?? 0)),
    beganFrom: Uint32Array.from(columns.beganFrom, bound),
    endedBy: Uint32Array.from(columns.endedBy, bound),
    flags: Uint32Array.from(flags, (flag, row) => (lat[row] === noDegrees ? flag | noPoint : flag)),
    category: new Uint32Array(columns.category),
    lane: new Uint32Array(columns.lane),
    place: columns.place,
    ...packPoints(columns),
  };
}

function packPoints({ count, lat, lng, place, placeNames }: Columns): Pick<PackedColumns, 'lat' | 'lng'> {
  const firstLat = new Int32Array(placeNames.length).fill(noDegrees);
  const firstLng = new Int32Array(placeNames.length);
  const packed = { lat: new Uint32Array(count), lng: new Uint32Array(count) };
  for (let row = 0; row < count; row++) {
    const here = { lat: lat[row] ?? 0, lng: lng[row] ?? 0 };
    if (here.lat === noDegrees) continue;
    const name = place[row] ?? 0;
    const known = firstLat[name] !== noDegrees;
    packed.lat[row] = fold(here.lat - (known ? (firstLat[name] ?? 0) : 0));
    packed.lng[row] = fold(here.lng - (known ? (firstLng[name] ?? 0) : 0));
    if (known) continue;
    firstLat[name] = here.lat;
    firstLng[name] = here.lng;
  }
  return packed;
}

/** Uses up what it is given: a million rows are not copied. */
export function* unpackColumns(packed: PackedColumns, placeNames: readonly string[]): Sliced<Columns> {
  const count = packed.beganBy.length;
  const beganBy = new Int32Array(packed.beganBy.buffer);
  for (let row = 1; row < count; row++) beganBy[row] = (beganBy[row] ?? 0) + (beganBy[row - 1] ?? 0);
  yield;
  const { lat, lng } = unpackPoints(packed, placeNames.length);
  yield;
  const beganFrom = unpackBounds(packed.beganFrom, beganBy);
  const endedBy = unpackBounds(packed.endedBy, beganBy);
  yield;
  const flags = new Uint8Array(packed.flags);
  for (let row = 0; row < count; row++) flags[row] = (flags[row] ?? 0) & ~noPoint;
  return {
    count,
    beganBy,
    beganFrom,
    endedBy,
    flags,
    lat,
    lng,
    category: new Uint8Array(packed.category),
    lane: new Uint8Array(packed.lane),
    place: packed.place,
    placeNames,
  };
}

function unpackBounds(packed: Uint32Array, beganBy: Int32Array): Int32Array {
  const days = new Int32Array(packed.buffer);
  for (let row = 0; row < packed.length; row++) {
    const number = packed[row] ?? 0;
    const began = beganBy[row] ?? 0;
    days[row] = number === 0 ? noDay : unfold(number - 1) + (began === noDay ? 0 : began);
  }
  return days;
}

function unpackPoints(packed: PackedColumns, places: number): { lat: Int32Array; lng: Int32Array } {
  const firstLat = new Int32Array(places).fill(noDegrees);
  const firstLng = new Int32Array(places);
  const lat = new Int32Array(packed.lat.buffer);
  const lng = new Int32Array(packed.lng.buffer);
  for (let row = 0; row < lat.length; row++) {
    if (((packed.flags[row] ?? 0) & noPoint) !== 0) {
      lat[row] = noDegrees;
      lng[row] = noDegrees;
      continue;
    }
    const name = packed.place[row] ?? 0;
    const known = firstLat[name] !== noDegrees;
    const north = unfold(lat[row] ?? 0) + (known ? (firstLat[name] ?? 0) : 0);
    const east = unfold(lng[row] ?? 0) + (known ? (firstLng[name] ?? 0) : 0);
    lat[row] = north;
    lng[row] = east;
    if (known) continue;
    firstLat[name] = north;
    firstLng[name] = east;
  }
  return { lat, lng };
}
