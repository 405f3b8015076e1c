// Some events of the columns, to be drawn one by one.
import type { Columns } from './columns.ts';

/** As `Columns`, of the events with these numbers. */
export interface DrawnEvents extends Omit<Columns, 'placeNames'> {
  readonly numbers: Uint32Array;
}

export function takeEvents(columns: Columns, rows: Uint32Array): DrawnEvents {
  const days = (column: Int32Array) => Int32Array.from(rows, (row) => column[row] ?? 0);
  const bytes = (column: Uint8Array) => Uint8Array.from(rows, (row) => column[row] ?? 0);
  return {
    count: rows.length,
    numbers: rows.map((row) => row + 1),
    beganBy: days(columns.beganBy),
    beganFrom: days(columns.beganFrom),
    endedBy: days(columns.endedBy),
    lat: days(columns.lat),
    lng: days(columns.lng),
    flags: bytes(columns.flags),
    category: bytes(columns.category),
    lane: bytes(columns.lane),
    place: Uint32Array.from(rows, (row) => columns.place[row] ?? 0),
  };
}
