// A reader of the index that was written by data/README.md alone: what stands there is right and enough.
import { expect, test } from 'vitest';
import { dateFlags, noDay, noDegrees, partsOfDegree, type Columns } from './columns.ts';
import { encodeIndex } from './indexFormat.ts';
import { makeColumns } from './makeColumns.ts';

interface ReadEvent {
  readonly days: readonly (number | null)[];
  readonly flags: number;
  readonly groups: readonly number[];
  readonly place: string;
  readonly point: readonly number[] | null;
}

function readAsDocumented(bytes: Uint8Array): { version: string; events: ReadEvent[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
  expect(text(0, 4)).toBe('DLti');
  const [n, b, v] = [view.getUint32(12, true), view.getUint32(16, true), view.getUint8(29)];
  let hash = 2_166_136_261;
  for (const byte of bytes.subarray(12, 30 + v)) hash = Math.imul(hash ^ byte, 16_777_619) >>> 0;
  expect(view.getUint32(8, true)).toBe(hash);
  let at = 30 + v;
  const columns = Array.from({ length: 9 }, (_, column) => {
    const start = at;
    const p = view.getUint8(20 + column);
    at += n * p;
    return (event: number) =>
      Array.from(
        { length: p },
        (_, byte) => view.getUint8(start + byte * n + event) * 2 ** (8 * byte),
      ).reduce((sum, part) => sum + part, 0);
  });
  expect(at + b).toBe(bytes.length);
  const places = JSON.parse(text(at, at + b)) as readonly string[];
  const [beganBy, beganFrom, endedBy, flags, category, lane, place, lat, lng] = columns.map((of) =>
    Array.from({ length: n }, (_, event) => of(event)),
  ) as [number[], number[], number[], number[], number[], number[], number[], number[], number[]];
  const unfold = (folded: number) => (folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2);
  const firstPoints = new Map<number, readonly [number, number]>();
  let before = 0;
  const events = Array.from({ length: n }, (_, event): ReadEvent => {
    before = (before + (beganBy[event] ?? 0)) % 2 ** 32;
    const began = before >= 2 ** 31 ? before - 2 ** 32 : before;
    const by = began === -(2 ** 31) ? null : began;
    const bound = (number = 0) => (number === 0 ? null : unfold(number - 1) + (by ?? 0));
    const name = place[event] ?? 0;
    const [fromLat, fromLng] = firstPoints.get(name) ?? [0, 0];
    const point = [unfold(lat[event] ?? 0) + fromLat, unfold(lng[event] ?? 0) + fromLng] as const;
    const hasPoint = (flags[event] ?? 0) < 128;
    if (hasPoint && !firstPoints.has(name)) firstPoints.set(name, point);
    return {
      days: [by, bound(beganFrom[event]), bound(endedBy[event])],
      flags: (flags[event] ?? 0) % 128,
      groups: [category[event] ?? 0, lane[event] ?? 0],
      place: places[name] ?? '',
      point: hasPoint ? point.map((parts) => parts / 100_000) : null,
    };
  });
  return { version: text(30, 30 + v), events };
}

test('the index is what data/README.md says', () => {
  const made = makeColumns(400, 5);
  // Three events without a latest day on which they can have begun.
  const columns: Columns = {
    ...made,
    beganBy: made.beganBy.map((day, row) => (row > 396 ? noDay : day)),
    beganFrom: made.beganFrom.map((day, row) => (row === 398 ? noDay : day)),
    flags: made.flags.map((flag, row) => flag | (row % 7 === 0 ? dateFlags.nearPoint : 0)),
  };
  const { version, events } = readAsDocumented(encodeIndex(columns, '0123456789ab'));
  expect(version).toBe('0123456789ab');
  const day = (days: Int32Array, row: number) => (days[row] === noDay ? null : days[row]);
  expect(events).toEqual(
    events.map((_, row) => ({
      days: [columns.beganBy, columns.beganFrom, columns.endedBy].map((days) => day(days, row)),
      flags: columns.flags[row],
      groups: [columns.category[row], columns.lane[row]],
      place: columns.placeNames[columns.place[row] ?? 0],
      point:
        columns.lat[row] === noDegrees
          ? null
          : [columns.lat, columns.lng].map((parts) => (parts[row] ?? 0) / partsOfDegree),
    })),
  );
  expect(events).toHaveLength(400);
});
