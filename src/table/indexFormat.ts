// The index of a table: what is drawn of all its events, in one file, written and read here. It is stored compressed
// (gzip), which also guards its bytes; below is what is inside. Numbers are little-endian.
//
//   bytes       hold
//   0–3         `DLti`
//   4–7         the format number
//   8–11        checksum (FNV-1a, 32 bits) of the bytes from 12 to the end of the version
//   12–15       n, the number of events
//   16–19       b, the bytes of the names
//   20–28       the planes of each column: 0…4
//   29          v, the bytes of the version
//   30–         the version, UTF-8
//   30+v–       the columns in the order of `order`: n × planes bytes each
//   the last b  the place names, a JSON list in UTF-8
//
// A column is whole numbers from 0 (packColumns.ts says which), in planes: first the lowest byte of each number, then
// the next byte of each, as many planes as the largest number needs. Bytes of one kind side by side compress better.
import { tableFormat } from '../model/table.ts';
import { checksumOf } from './idBucketOf.ts';
import type { Columns } from './columns.ts';
import { runAtOnce, type Sliced } from './runSliced.ts';
import { packColumns, unpackColumns, type PackedColumns } from './packColumns.ts';

export type IndexFailure =
  | { readonly reason: 'not-an-index' | 'other-version' | 'cut-short' | 'damaged' }
  /** `format` is what stands in place of ours. */
  | { readonly reason: 'other-format'; readonly format: number };

export type DecodedIndex =
  { readonly ok: true; readonly columns: Columns } | ({ readonly ok: false } & IndexFailure);

const order = [
  'beganBy',
  'beganFrom',
  'endedBy',
  'flags',
  'category',
  'lane',
  'place',
  'lat',
  'lng',
] as const satisfies readonly (keyof PackedColumns)[];

const magic = Array.from('DLti', (character) => character.charCodeAt(0));
const at = {
  format: 4,
  checksum: 8,
  count: 12,
  names: 16,
  planes: 20,
  versionBytes: 29,
  version: 30,
} as const;

/** The rows must be sorted as `Columns` says; the version has at most 255 bytes. */
export function encodeIndex(columns: Columns, version: string): Uint8Array {
  const names = new TextEncoder().encode(JSON.stringify(columns.placeNames));
  const versionBytes = new TextEncoder().encode(version);
  const packed = packColumns(columns);
  const planes = order.map((name) => planesOf(packed[name]));
  const body = at.version + versionBytes.length;
  const bytes = new Uint8Array(lengthOf(body, columns.count, planes, names.length));
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint32(at.format, tableFormat, true);
  view.setUint32(at.count, columns.count, true);
  view.setUint32(at.names, names.length, true);
  bytes.set(planes, at.planes);
  bytes[at.versionBytes] = versionBytes.length;
  bytes.set(versionBytes, at.version);
  view.setUint32(at.checksum, checksumOf(bytes.subarray(at.count, body)), true);
  let offset = body;
  order.forEach((name, n) => {
    for (let plane = 0; plane < (planes[n] ?? 0); plane++, offset += columns.count)
      writePlane(packed[name], plane, bytes.subarray(offset, offset + columns.count));
  });
  bytes.set(names, offset);
  return bytes;
}

/** `bytes` are the uncompressed ones; `version` is the one that the story names. */
export function decodeIndex(bytes: Uint8Array, version: string): DecodedIndex {
  return runAtOnce(decodeSliced(bytes, version));
}

/** The same, with breaths. */
export function* decodeSliced(bytes: Uint8Array, version: string): Sliced<DecodedIndex> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.subarray(0, magic.length).some((byte, n) => byte !== magic[n]))
    return { ok: false, reason: 'not-an-index' };
  if (bytes.length < at.checksum) return { ok: false, reason: 'cut-short' };
  const format = view.getUint32(at.format, true);
  if (format !== tableFormat) return { ok: false, reason: 'other-format', format };
  if (bytes.length < at.version) return { ok: false, reason: 'cut-short' };
  const body = at.version + view.getUint8(at.versionBytes);
  if (bytes.length < body) return { ok: false, reason: 'cut-short' };
  if (view.getUint32(at.checksum, true) !== checksumOf(bytes.subarray(at.count, body)))
    return { ok: false, reason: 'damaged' };
  if (new TextDecoder().decode(bytes.subarray(at.version, body)) !== version)
    return { ok: false, reason: 'other-version' };
  const count = view.getUint32(at.count, true);
  const names = view.getUint32(at.names, true);
  const planes = [...bytes.subarray(at.planes, at.versionBytes)];
  const length = lengthOf(body, count, planes, names);
  if (bytes.length !== length) return { ok: false, reason: bytes.length < length ? 'cut-short' : 'damaged' };
  return { ok: true, columns: yield* readBody(bytes, body, count, planes, names) };
}

const lengthOf = (body: number, count: number, planes: readonly number[], names: number): number =>
  body + count * planes.reduce((sum, some) => sum + some, 0) + names;

function* readBody(
  bytes: Uint8Array,
  body: number,
  count: number,
  planes: readonly number[],
  names: number,
): Sliced<Columns> {
  let offset = body;
  const packed = {} as Record<keyof PackedColumns, Uint32Array>;
  for (const [n, name] of order.entries()) {
    packed[name] = new Uint32Array(count);
    for (let plane = 0; plane < (planes[n] ?? 0); plane++, offset += count) {
      readPlane(packed[name], plane, bytes.subarray(offset, offset + count));
      yield;
    }
  }
  // The build has written it, and the checksum of gzip has been right: it is a list of texts.
  const placeNames = JSON.parse(
    new TextDecoder().decode(bytes.subarray(offset, offset + names)),
  ) as readonly string[];
  return yield* unpackColumns(packed, placeNames);
}

function planesOf(numbers: Uint32Array): number {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  return Math.ceil((32 - Math.clz32(largest)) / 8);
}

function writePlane(numbers: Uint32Array, plane: number, bytes: Uint8Array): void {
  for (let row = 0; row < bytes.length; row++) bytes[row] = (numbers[row] ?? 0) >>> (8 * plane);
}

function readPlane(numbers: Uint32Array, plane: number, bytes: Uint8Array): void {
  for (let row = 0; row < bytes.length; row++)
    numbers[row] = (numbers[row] ?? 0) | ((bytes[row] ?? 0) << (8 * plane));
}
