// Which events are to be seen: one pass over all rows that may be, in the order of the story.
import { wrapLng, type GeoBounds } from '../geo/bounds.ts';
import { wholeDays, type TimeWindow } from '../time/timeWindow.ts';
import { partsOfDegree } from './columns.ts';
import { blockRows, boundedBit, groupBits, pointlessBit, type PreparedColumns } from './prepareColumns.ts';
import type { Sliced } from './runSliced.ts';

export interface TableFilter {
  /** Bit n is category n; 0 is all of them. */
  readonly categories: number;
  readonly lanes: number;
  /** Only events with a point in it. Longitudes may count on beyond ±180; `west` may be greater than `east`. */
  readonly box: GeoBounds | null;
  /** The number of a place's name; null is all of them. */
  readonly place: number | null;
  /** A byte for each row: not 0 where the event has the words that are looked for. */
  readonly chosen: Uint8Array | null;
}

export interface TableQuery extends TableFilter {
  /** Events that are known to touch it, in its whole days. */
  readonly window: TimeWindow;
}

export interface Selection {
  /** From 0, ascending; event number − 1. */
  readonly rows: Uint32Array;
  readonly total: number;
  /** Those all of whose possible days are in the window. */
  readonly sure: number;
  readonly withoutPoint: number;
  /** Those of each category that all else lets through, be it chosen or not: what choosing it alone would find. */
  readonly byCategory: Uint32Array;
  /** The same of lanes. */
  readonly byLane: Uint32Array;
}

/** Whether a row is one of those. */
export interface RowFilter {
  /** 1 for what is chosen, 0 for the rest. */
  readonly categories: Uint8Array;
  readonly lanes: Uint8Array;
  /** Of both at once, by `groupBits`; cheaper to ask than `accepts`. */
  readonly groups: Uint8Array;
  readonly accepts: ((row: number) => boolean) | null;
}

interface Found {
  total: number;
  sure: number;
  readonly rows: Uint32Array;
  /** By `kind`, those of groups that are left out too. */
  readonly byKind: Uint32Array;
}

/** Yields between blocks, so that whoever runs it can stop for a breath or for good. */
export function* selectRows(prepared: PreparedColumns, query: TableQuery): Sliced<Selection> {
  const { first, last } = wholeDays(query.window);
  const filter = createRowFilter(prepared, query);
  const found = { total: 0, sure: 0, rows: prepared.scratch, byKind: new Uint32Array(256) };
  for (let block = 0; block < prepared.blockFrom.length; block++) {
    if ((prepared.blockFrom[block] ?? 0) > last || (prepared.blockTo[block] ?? 0) <= first) continue;
    selectInBlock(prepared, filter, { first, last }, block, found);
    yield;
  }
  return countFound(prepared, filter, found);
}

function selectInBlock(
  { kind, knownFrom, knownTo, columns: { count } }: PreparedColumns,
  { groups, accepts }: RowFilter,
  { first, last }: { readonly first: number; readonly last: number },
  block: number,
  found: Found,
): void {
  const { rows, byKind } = found;
  let { total, sure } = found;
  const end = Math.min((block + 1) * blockRows, count);
  for (let row = block * blockRows; row < end; row++) {
    const from = knownFrom[row] ?? 0;
    const to = knownTo[row] ?? 0;
    if (from > last || to <= first) continue;
    const is = kind[row] ?? 0;
    if (accepts !== null && !accepts(row)) continue;
    byKind[is] = (byKind[is] ?? 0) + 1;
    if (groups[is & groupBits] === 0) continue;
    rows[total++] = row;
    if ((is & boundedBit) !== 0 && from >= first && to <= last + 1) sure++;
  }
  found.total = total;
  found.sure = sure;
}

function countFound(
  { groups: { categories } }: PreparedColumns,
  { categories: ofCategory, lanes: ofLane }: RowFilter,
  found: Found,
): Selection {
  const byCategory = new Uint32Array(ofCategory.length);
  const byLane = new Uint32Array(ofLane.length);
  let withoutPoint = 0;
  found.byKind.forEach((count, kind) => {
    if (count === 0) return;
    const [category, lane] = [(kind & groupBits) % categories, Math.floor((kind & groupBits) / categories)];
    if (ofLane[lane]) byCategory[category] = (byCategory[category] ?? 0) + count;
    if (ofCategory[category]) byLane[lane] = (byLane[lane] ?? 0) + count;
    if (ofLane[lane] && ofCategory[category] && (kind & pointlessBit) !== 0) withoutPoint += count;
  });
  const { total, sure } = found;
  return { rows: found.rows.slice(0, total), total, sure, withoutPoint, byCategory, byLane };
}

export function createRowFilter(prepared: PreparedColumns, filter: TableFilter): RowFilter {
  const chosenOf = (mask: number, count: number) =>
    new Uint8Array(count).map((_, bit) => (mask === 0 ? 1 : (mask >> bit) & 1));
  const categories = chosenOf(filter.categories, prepared.groups.categories);
  const lanes = chosenOf(filter.lanes, prepared.groups.lanes);
  const groups = new Uint8Array(groupBits + 1);
  for (const [lane, isChosen] of lanes.entries())
    if (isChosen) groups.set(categories, lane * categories.length);
  const rules = [boxRule(prepared, filter.box), placeRule(prepared, filter.place), chosenRule(filter.chosen)];
  const [one, ...others] = rules.filter((rule) => rule !== null);
  if (!one || others.length === 0) return { categories, lanes, groups, accepts: one ?? null };
  return { categories, lanes, groups, accepts: (row) => one(row) && others.every((rule) => rule(row)) };
}

type RowRule = ((row: number) => boolean) | null;

function boxRule({ columns: { lat, lng } }: PreparedColumns, box: GeoBounds | null): RowRule {
  if (!box) return null;
  const parts = (degrees: number) => Math.round(degrees * partsOfDegree);
  const around = parts(360);
  const [south, west, north] = [parts(toPole(box.south)), parts(wrapLng(box.west)), parts(toPole(box.north))];
  const width = parts((box.east < box.west ? box.east + 360 : box.east) - box.west);
  return (row) => {
    // A row without a point is farther north than any box.
    const parallel = lat[row] ?? 0;
    if (parallel < south || parallel > north) return false;
    const east = (lng[row] ?? 0) - west;
    // A remainder would take longer than all the rest. 180° E of a box that begins at 180° W is its west.
    return (east < 0 ? east + around : east) <= width || east === around;
  };
}

/** What lies beyond the last parallel of the map is drawn on it, and seen with it. */
const toPole = (lat: number): number => (Math.abs(lat) > lastParallel ? Math.sign(lat) * 90 : lat);

/** A pixel of the smallest map or so within `maxLatitude`. */
const lastParallel = 85.05;

function placeRule({ columns: { place } }: PreparedColumns, wanted: number | null): RowRule {
  return wanted === null ? null : (row) => place[row] === wanted;
}

const chosenRule = (chosen: Uint8Array | null): RowRule => chosen && ((row) => (chosen[row] ?? 0) !== 0);
