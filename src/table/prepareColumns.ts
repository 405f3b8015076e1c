// What the passes over all events read, worked out once: known days, groups, and where on the map.
import { dateFlags, noDay, noDegrees, partsOfDegree, type Columns } from './columns.ts';
import type { Sliced } from './runSliced.ts';
import { parallelOf } from './worldUnits.ts';

/** How many categories and lanes the story has: at most 9 and 7. */
export interface Groups {
  readonly categories: number;
  readonly lanes: number;
}

/** Rows that are looked at, or left out, together. */
export const blockRows = 4096;

/** Stand for days without end on either side. */
const never = { before: -0x8000_0000, after: 0x7fff_ffff } as const;

/** Of `PreparedColumns.kind`: below 64 is the group, `lane × categories + category`. */
export const groupBits = 63;
/** Both its first and its last possible day are known, so that its known days are all there are. */
export const boundedBit = 64;
export const pointlessBit = 128;

export interface PreparedColumns {
  readonly columns: Columns;
  readonly groups: Groups;
  readonly kind: Uint8Array;
  /** The days it is known to cover, as `selectKnownDays` has them: `knownTo` is the day after the last. */
  readonly knownFrom: Int32Array;
  readonly knownTo: Int32Array;
  /** World units (worldUnits.ts) from the middle; 0 where there is no point. */
  readonly worldX: Int32Array;
  readonly worldY: Int32Array;
  /** Of each block of rows the first and last of the known days. */
  readonly blockFrom: Int32Array;
  readonly blockTo: Int32Array;
  /** Room for as many rows as there are, for one pass at a time: fresh memory takes longer than the pass. */
  readonly scratch: Uint32Array;
}

export function* prepareColumns(columns: Columns, groups: Groups): Sliced<PreparedColumns> {
  const known = knownDays(columns);
  yield;
  const kind = kinds(columns, groups);
  yield;
  const points = worldPoints(columns);
  yield;
  return {
    columns,
    groups,
    kind,
    ...known,
    ...points,
    ...blocks(known),
    scratch: new Uint32Array(columns.count),
  };
}

/** An interval with no bound at an end is open there (`A/..`): it has no last day. */
function knownDays(columns: Columns): Pick<PreparedColumns, 'knownFrom' | 'knownTo'> {
  const knownFrom = new Int32Array(columns.count);
  const knownTo = new Int32Array(columns.count);
  for (let row = 0; row < columns.count; row++) {
    const from = columns.beganFrom[row] ?? 0;
    const by = columns.beganBy[row] ?? 0;
    const ended = columns.endedBy[row] ?? 0;
    const opens = ((columns.flags[row] ?? 0) & dateFlags.interval) !== 0;
    const first = from !== noDay ? from : by !== noDay ? by : ended;
    const last = ended !== noDay ? ended : by;
    knownFrom[row] = (opens && from === noDay) || first === noDay ? never.before : first;
    knownTo[row] = (opens && ended === noDay) || last === noDay ? never.after : last + 1;
  }
  return { knownFrom, knownTo };
}

function kinds({ count, category, lane, lat, beganFrom, endedBy }: Columns, groups: Groups): Uint8Array {
  const kind = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const group = (lane[row] ?? 0) * groups.categories + (category[row] ?? 0);
    const bounded = beganFrom[row] !== noDay && endedBy[row] !== noDay ? boundedBit : 0;
    kind[row] = group | bounded | (lat[row] === noDegrees ? pointlessBit : 0);
  }
  return kind;
}

function worldPoints({ count, lat, lng }: Columns): Pick<PreparedColumns, 'worldX' | 'worldY'> {
  const worldX = new Int32Array(count);
  const worldY = new Int32Array(count);
  const perPart = 2 ** 32 / (360 * partsOfDegree);
  for (let row = 0; row < count; row++) {
    const north = lat[row] ?? noDegrees;
    if (north === noDegrees) continue;
    worldX[row] = Math.floor((lng[row] ?? 0) * perPart);
    worldY[row] = parallelOf(north / partsOfDegree);
  }
  return { worldX, worldY };
}

function blocks({
  knownFrom,
  knownTo,
}: Pick<PreparedColumns, 'knownFrom' | 'knownTo'>): Pick<PreparedColumns, 'blockFrom' | 'blockTo'> {
  const count = Math.ceil(knownFrom.length / blockRows);
  const blockFrom = new Int32Array(count).fill(never.after);
  const blockTo = new Int32Array(count).fill(never.before);
  for (let row = 0; row < knownFrom.length; row++) {
    const block = Math.floor(row / blockRows);
    blockFrom[block] = Math.min(blockFrom[block] ?? 0, knownFrom[row] ?? 0);
    blockTo[block] = Math.max(blockTo[block] ?? 0, knownTo[row] ?? 0);
  }
  return { blockFrom, blockTo };
}
