// The rows that could be read: in columns what is drawn of them, in a file beside them what only a card shows.
import type { TableEvent } from '../../model/table.ts';
import { dateFlags, noDay, noDegrees, partsOfDegree, type Columns } from '../../table/columns.ts';
import { growInt32, growUint16, growUint32, growUint8 } from './growing.ts';
import { createIdSet, type IdSet } from './idSet.ts';
import type { ReadRow } from './rowReader.ts';
import { openSpill } from './spill.ts';
import { ownText } from './tableRow.ts';

export interface RowStore {
  readonly ids: IdSet;
  /** As `IdSet.add`: its place, or below 0 where its id is there already. */
  add(row: ReadRow): number;
  lineOf(place: number): number;
  flush(isEnd?: boolean): Promise<void>;
  /** In the order of their numbers. Each grouping's numbers become the final ones. */
  sort(finalCategories: readonly number[], finalLanes: readonly number[]): SortedRows;
  close(): Promise<void>;
}

export interface SortedRows {
  readonly columns: Columns;
  idOf(row: number): string;
  /** The event as JSON, without blanks; `row` counts from 0. */
  jsonOf(row: number): string;
}

export async function openRowStore(spillFile: string): Promise<RowStore> {
  const spill = await openSpill(spillFile);
  const ids = createIdSet();
  const places = createPlaceNames();
  const kept = createKept();
  return {
    ids,
    add(row) {
      const place = ids.add(row.id);
      if (place < 0) return place;
      keep(kept, row, places.numberOf(row.place));
      spill.add(detailsJson(row));
      return place;
    },
    lineOf: (place) => kept.line.all()[place] ?? 0,
    flush: (isEnd) => spill.flush(isEnd),
    sort(finalCategories, finalLanes) {
      const order = orderOf(kept.beganBy.all(), kept.beganFrom.all());
      const columns = arrangeAll(kept, order, finalCategories, finalLanes, places.names);
      return {
        columns,
        idOf: (row) => ids.at(order[row] ?? 0),
        jsonOf: (row) => eventJson(row, columns, spill.at(order[row] ?? 0)),
      };
    },
    close: () => spill.close(),
  };
}

/** In the order of the table. */
type Kept = ReturnType<typeof createKept>;

function createKept() {
  return {
    beganBy: growInt32(),
    beganFrom: growInt32(),
    endedBy: growInt32(),
    flags: growUint8(),
    lat: growInt32(),
    lng: growInt32(),
    place: growUint32(),
    category: growUint16(),
    lane: growUint16(),
    line: growUint32(),
  };
}

function keep(kept: Kept, row: ReadRow, place: number): void {
  kept.beganBy.push(row.when.beganBy);
  kept.beganFrom.push(row.when.beganFrom);
  kept.endedBy.push(row.when.endedBy);
  kept.flags.push(row.when.flags | (row.precision === 'near' ? dateFlags.nearPoint : 0));
  kept.lat.push(row.point ? Math.round(row.point.lat * partsOfDegree) : noDegrees);
  kept.lng.push(row.point ? Math.round(row.point.lng * partsOfDegree) : noDegrees);
  kept.place.push(place);
  kept.category.push(row.category);
  kept.lane.push(row.lane);
  kept.line.push(row.line);
}

function arrangeAll(
  kept: Kept,
  order: Uint32Array,
  finalCategories: readonly number[],
  finalLanes: readonly number[],
  placeNames: readonly string[],
): Columns {
  const count = order.length;
  return {
    count,
    beganBy: arranged(kept.beganBy.all(), order, new Int32Array(count)),
    beganFrom: arranged(kept.beganFrom.all(), order, new Int32Array(count)),
    endedBy: arranged(kept.endedBy.all(), order, new Int32Array(count)),
    flags: arranged(kept.flags.all(), order, new Uint8Array(count)),
    lat: arranged(kept.lat.all(), order, new Int32Array(count)),
    lng: arranged(kept.lng.all(), order, new Int32Array(count)),
    category: arranged(kept.category.all(), order, new Uint8Array(count), finalCategories),
    lane: arranged(kept.lane.all(), order, new Uint8Array(count), finalLanes),
    place: arranged(kept.place.all(), order, new Uint32Array(count)),
    placeNames,
  };
}

function createPlaceNames() {
  const names = [''];
  const numbers = new Map([['', 0]]);
  return {
    names: names as readonly string[],
    numberOf(name: string): number {
      const found = numbers.get(name);
      if (found !== undefined) return found;
      const own = ownText(name);
      numbers.set(own, names.length);
      return names.push(own) - 1;
    },
  };
}

/** All of a `TableEvent` that is known before the rows are sorted. */
function detailsJson(row: ReadRow): string {
  const details: Omit<TableEvent, 'number' | 'category' | 'lane'> = {
    id: row.id,
    title: row.title,
    edtf: row.when.edtf,
    dateCells: row.dateCells,
    place: row.place === '' ? null : row.place,
    point: row.point,
    precision: row.point ? row.precision : null,
    text: row.text,
    url: row.url,
    line: row.line,
  };
  return JSON.stringify(details);
}

function eventJson(row: number, { category, lane }: Columns, details: string): string {
  return `{"number":${row + 1},"category":${category[row] ?? 0},"lane":${lane[row] ?? 0},${details.slice(1)}`;
}

/** By the latest day on which it can have begun, those without one last; then the earliest; then as in the table. */
function orderOf(beganBy: Int32Array, beganFrom: Int32Array): Uint32Array {
  const last = (day: number) => (day === noDay ? Infinity : day);
  return Uint32Array.from(beganBy.keys()).sort((a, b) => {
    const byLatest = last(beganBy[a] ?? 0) - last(beganBy[b] ?? 0);
    // Both without one: Infinity − Infinity is no number.
    return byLatest || (beganFrom[a] ?? 0) - (beganFrom[b] ?? 0) || a - b;
  });
}

function arranged<T extends Int32Array | Uint32Array | Uint8Array>(
  from: ArrayLike<number>,
  order: Uint32Array,
  into: T,
  finalOf?: readonly number[],
): T {
  for (let row = 0; row < order.length; row += 1) {
    const number = from[order[row] ?? 0] ?? 0;
    into[row] = finalOf ? (finalOf[number] ?? 0) : number;
  }
  return into;
}
