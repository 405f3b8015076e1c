// What is drawn of every event of a table, in columns: event n of the story is row n − 1 of each. Days are days since
// 1970-01-01.

/** Stands for a day where there is no bound. */
export const noDay = -0x8000_0000;

/** Stands for degrees where there is no point. */
export const noDegrees = 0x7fff_ffff;

/** Degrees are stored in this many parts. */
export const partsOfDegree = 100_000;

export const dateFlags = {
  /** One unknown day in it, and not all of it: `[A..B]`, `[..D]`, `[D..]`, a month or a year of an event. */
  oneOf: 1,
  /** It lasted from the one to the other: `A/B`. */
  interval: 2,
  /** `~` */
  about: 4,
  /** `?` */
  uncertain: 8,
  /** The point is near, not exact. */
  nearPoint: 16,
} as const;

export interface Columns {
  readonly count: number;
  /** The latest day on which it can have begun; the rows are sorted by it. `noDay` sorts last. */
  readonly beganBy: Int32Array;
  /** The earliest day on which it can have begun. */
  readonly beganFrom: Int32Array;
  /** The latest day on which it can have ended. */
  readonly endedBy: Int32Array;
  /** Of `dateFlags`. */
  readonly flags: Uint8Array;
  /** In parts of a degree, WGS 84. */
  readonly lat: Int32Array;
  readonly lng: Int32Array;
  readonly category: Uint8Array;
  readonly lane: Uint8Array;
  /** Into `placeNames`; 0 is no name. */
  readonly place: Uint32Array;
  /** The first is empty. */
  readonly placeNames: readonly string[];
}
