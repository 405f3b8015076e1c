import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { noDay, noDegrees, type Columns } from './columns.ts';
import { decodeIndex, encodeIndex } from './indexFormat.ts';
import { makeColumns } from './makeColumns.ts';

const day = fc.oneof(fc.integer({ min: -4_400_000, max: 2_930_000 }), fc.constant(noDay));
const degrees = fc.integer({ min: -18_000_000, max: 18_000_000 });
const row = fc.record({
  beganBy: day,
  beganFrom: day,
  endedBy: day,
  flags: fc.nat(31),
  point: fc.oneof(fc.tuple(degrees, degrees), fc.constant([noDegrees, noDegrees] as const)),
  category: fc.nat(8),
  lane: fc.nat(6),
  place: fc.nat(70_000),
});

const columns: fc.Arbitrary<Columns> = fc
  .record({ rows: fc.array(row), names: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 300 }) })
  .map(({ rows, names }) => {
    const placeNames = ['', ...names];
    return {
      count: rows.length,
      beganBy: Int32Array.from(rows, ({ beganBy }) => beganBy),
      beganFrom: Int32Array.from(rows, ({ beganFrom }) => beganFrom),
      endedBy: Int32Array.from(rows, ({ endedBy }) => endedBy),
      flags: Uint8Array.from(rows, ({ flags }) => flags),
      lat: Int32Array.from(rows, ({ point }) => point[0]),
      lng: Int32Array.from(rows, ({ point }) => point[1]),
      category: Uint8Array.from(rows, ({ category }) => category),
      lane: Uint8Array.from(rows, ({ lane }) => lane),
      place: Uint32Array.from(rows, ({ place }) => place % placeNames.length),
      placeNames,
    };
  });

const small = encodeIndex(makeColumns(50, 1), 'abcd1234');
const reasonOf = (bytes: Uint8Array, version = 'abcd1234') => {
  const decoded = decodeIndex(bytes, version);
  return decoded.ok ? null : decoded.reason;
};
const withByte = (at: number, byte: number) => {
  const bytes = small.slice();
  bytes[at] = byte;
  return bytes;
};

describe('indexFormat', () => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(columns, fc.string({ maxLength: 40 }), (written, version) => {
        expect(decodeIndex(encodeIndex(written, version), version)).toEqual({ ok: true, columns: written });
      }),
    );
  });

  test('bytes in the middle of a longer buffer are read where they stand', () => {
    const longer = new Uint8Array(small.length + 7);
    longer.set(small, 3);
    expect(decodeIndex(longer.subarray(3, 3 + small.length), 'abcd1234')).toEqual(
      decodeIndex(small, 'abcd1234'),
    );
  });

  test('an index without events is one', () => {
    const empty = makeColumns(0, 1);
    expect(decodeIndex(encodeIndex(empty, 'v'), 'v')).toEqual({ ok: true, columns: empty });
  });

  test('an index that ends anywhere before its end is cut short', () => {
    for (let length = 0; length < small.length; length++)
      expect(reasonOf(small.subarray(0, length))).toBe('cut-short');
  });

  test('an index with bytes after its end is damaged', () => {
    expect(reasonOf(Uint8Array.from([...small, 0]))).toBe('damaged');
  });

  test('no bit of the header can be another one', () => {
    const header = 30 + 'abcd1234'.length;
    for (let bit = 0; bit < header * 8; bit++) {
      const at = bit >> 3;
      expect(reasonOf(withByte(at, small[at]! ^ (1 << (bit & 7))))).not.toBeNull();
    }
  });

  test('each refusal has its reason', () => {
    expect(reasonOf(new TextEncoder().encode('<!doctype html><title>404</title>'))).toBe('not-an-index');
    expect(reasonOf(small, 'ffff1234')).toBe('other-version');
    expect(reasonOf(withByte(12, 51))).toBe('damaged');
    expect(decodeIndex(withByte(4, 9), 'abcd1234')).toEqual({ ok: false, reason: 'other-format', format: 9 });
  });

  test('twenty thousand events at random points take less than ten bytes each', () => {
    const bytes = encodeIndex(makeColumns(20_000, 7), 'abcd1234');
    const zipped = gzipSync(bytes, { level: 6 });
    expect(zipped.length / 20_000).toBeLessThan(10);
    expect(gunzipSync(zipped).equals(bytes)).toBe(true);
  });
});
