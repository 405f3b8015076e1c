// The point of a row: two cells, or one with both; how exact; what looks swapped. A region has no point.
import type { PointPrecision } from '../../model/table.ts';
import type { LatLng } from '../../model/story.ts';
import { quoteCell, showCell } from './quoteCell.ts';
import type { Tell } from './readWhen.ts';
import type { PlacePrecision } from './tableFile.ts';
import type { TableRow } from './tableRow.ts';

/** Names of columns, counted from 0. */
export type PointMapping =
  | { readonly kind: 'none' }
  | { readonly kind: 'two'; readonly lat: number; readonly lng: number }
  | { readonly kind: 'one'; readonly both: number; readonly order: 'lat-lng' | 'lng-lat' };

export interface PointOptions {
  readonly names: readonly string[];
  readonly point: PointMapping;
  readonly precision: number | null;
  readonly precisions: ReadonlyMap<string, PlacePrecision> | null;
}

export interface RowPoint {
  readonly point: LatLng | null;
  readonly precision: PointPrecision | null;
  /** The table gives a region. */
  readonly isArea: boolean;
}

const noPoint: RowPoint = { point: null, precision: null, isArea: false };

/** Null where something is wrong, which has been told. */
export function readPoint(row: TableRow, options: PointOptions, tell: Tell): RowPoint | null {
  const precision = readPrecision(row, options, tell);
  if (precision === null) return null;
  if (precision === 'area') return { ...noPoint, isArea: true };
  const point = readCells(row, options, tell);
  return point === 'wrong' ? null : point ? { point, precision, isArea: false } : noPoint;
}

function readPrecision(
  row: TableRow,
  { names, precision, precisions }: PointOptions,
  tell: Tell,
): PlacePrecision | null {
  if (precision === null) return 'exact';
  const code = row.cell(precision);
  const known = precisions?.get(code);
  if (known) return known;
  const message = `${quoteCell(code)} in "${names[precision] ?? ''}" is no precision that is explained; correct the row, or add the code to "placePrecisions"`;
  tell(precision, message);
  return null;
}

interface Written {
  readonly text: string;
  readonly name: number;
}

function readCells(row: TableRow, { point, names }: PointOptions, tell: Tell): LatLng | null | 'wrong' {
  if (point.kind === 'none') return null;
  if (point.kind === 'two') {
    const lat = { text: row.cell(point.lat), name: point.lat };
    const lng = { text: row.cell(point.lng), name: point.lng };
    if (lat.text === '' && lng.text === '') return null;
    for (const { text, name } of [lat, lng]) {
      if (text !== '') continue;
      tell(name, `"${names[name] ?? ''}" is empty, and the other coordinate is not; add it, or remove both`);
      return 'wrong';
    }
    return readBoth(lat, lng, tell);
  }
  const both = row.cell(point.both);
  if (both === '') return null;
  // Patterns take long over a long cell.
  const parts = both.length > 100 ? [] : both.split(/\s*[,;]\s*|\s+/);
  if (parts.length !== 2) {
    tell(point.both, `${quoteCell(both)} is not two numbers; write both coordinates, as in 48.85, 2.35`);
    return 'wrong';
  }
  const [first, second] = parts.map((text) => ({ text, name: point.both })) as [Written, Written];
  return point.order === 'lat-lng' ? readBoth(first, second, tell) : readBoth(second, first, tell);
}

const numberPattern = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Null for what is no number. */
export function readNumber(text: string): number | null {
  return numberPattern.test(text) ? Number(text) : null;
}

function readBoth(lat: Written, lng: Written, tell: Tell): LatLng | 'wrong' {
  const [north, east] = [readNumber(lat.text), readNumber(lng.text)];
  for (const [{ text, name }, number] of [[lat, north] as const, [lng, east] as const]) {
    if (number !== null) continue;
    const advice = /^[+-]?\d+,\d+$/.test(text) ? 'write a point for the comma' : 'write degrees, as in 48.85';
    tell(name, `the coordinate ${quoteCell(text)} is no number; ${advice}`);
    return 'wrong';
  }
  const point = { lat: north ?? 0, lng: east ?? 0 };
  if (Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180) return point;
  if (Math.abs(point.lat) > 90 && Math.abs(point.lat) <= 180 && Math.abs(point.lng) <= 90) {
    tell(
      lat.name,
      `the latitude ${showCell(lat.text)} is out of range, and the longitude ${showCell(lng.text)} would be one: they look swapped; correct the row, or the mapping`,
    );
    return 'wrong';
  }
  if (Math.abs(point.lat) > 90)
    tell(lat.name, `the latitude ${showCell(lat.text)} is out of range; it is from -90 to 90`);
  if (Math.abs(point.lng) > 180)
    tell(lng.name, `the longitude ${showCell(lng.text)} is out of range; it is from -180 to 180`);
  return 'wrong';
}
