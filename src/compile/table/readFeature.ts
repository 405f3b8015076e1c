// One feature as a row: its properties are the columns, its point gives `geometry.lat`, `geometry.lng` and
// `geometry.altitude`, and its own id the column `id` where no property has that name.
import type { Position } from '../readYaml.ts';
import { quoteCell, showCell } from './quoteCell.ts';
import type { FeatureText } from './readFeatures.ts';
import type { TableRow } from './tableRow.ts';

export interface FeatureRow extends TableRow {
  /** Whether the feature has the column, be it empty. */
  hasOwn(name: number): boolean;
}

interface Read {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly row: FeatureRow;
}

type Fault = NonNullable<TableRow['fault']>;

/** The order of coordinates is GeoJSON's own. */
const geometryColumns = ['geometry.lng', 'geometry.lat', 'geometry.altitude'];

export function readFeature(feature: FeatureText, names: readonly string[], isLines: boolean): Read {
  const parsed = parse(feature);
  const columns = parsed.fault ? {} : columnsOf(parsed.value);
  const fault = parsed.fault ?? shapeFault(parsed.value, feature, names);
  const cellOf = (name: string): unknown => (Object.hasOwn(columns, name) ? columns[name] : null);
  return {
    properties: columns,
    row: {
      line: feature.line,
      column: feature.column,
      number: isLines ? feature.line : feature.number,
      fault,
      cell: (name) => textOf(cellOf(names[name] ?? '')),
      locate: (name) => locate(feature, names[name] ?? ''),
      hasOwn: (name) => Object.hasOwn(columns, names[name] ?? ''),
    },
  };
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(feature: FeatureText): { value: Plain; fault: null } | { fault: Fault } {
  try {
    const value: unknown = JSON.parse(feature.text);
    if (isPlain(value)) return { value, fault: null };
    return { fault: { ...placeOf(feature, 0), message: 'this is no feature; write a GeoJSON Feature' } };
  } catch (error) {
    const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const place = placeOf(feature, at === undefined ? feature.text.length : Number(at));
    return { fault: { ...place, message: 'the JSON of this feature is broken here; fetch the table again' } };
  }
}

/** Without a prototype: properties are whatever the table calls them. */
function columnsOf(feature: Plain): Plain {
  const columns = Object.create(null) as Record<string, unknown>;
  if (feature.id !== undefined) columns.id = feature.id;
  if (isPlain(feature.geometry) && Array.isArray(feature.geometry.coordinates)) {
    const [...coordinates] = feature.geometry.coordinates as unknown[];
    for (const [n, name] of geometryColumns.entries()) columns[name] = coordinates[n];
  }
  return Object.assign(columns, isPlain(feature.properties) ? feature.properties : {});
}

function shapeFault(value: Plain, feature: FeatureText, names: readonly string[]): Fault | null {
  const said = (key: string, message: string): Fault => ({ ...locate(feature, key), message });
  if (value.type !== 'Feature') {
    return said('type', `its type is ${quoteCell(textOf(value.type))}; a row is a GeoJSON Feature`);
  }
  if (!names.some((name) => geometryColumns.includes(name))) return null;
  const { geometry } = value;
  if (geometry === null || geometry === undefined) return null;
  const type = isPlain(geometry) ? geometry.type : undefined;
  return type === 'Point'
    ? null
    : said(
        'geometry',
        `its geometry is ${typeof type === 'string' ? `a ${showCell(type)}` : 'none'}; only a Point is drawn: write one, or null`,
      );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

/** Of the value behind the key, as far as a search tells; of the feature where it does not stand. */
function locate(feature: FeatureText, name: string): Position {
  const key = geometryColumns.includes(name) ? 'coordinates' : name;
  const written = JSON.stringify(key);
  for (let at = feature.text.indexOf(written); at >= 0; at = feature.text.indexOf(written, at + 1)) {
    const behind = /^\s*:\s*/.exec(feature.text.slice(at + written.length, at + written.length + 200));
    if (behind) return placeOf(feature, at + written.length + behind[0].length);
  }
  return placeOf(feature, 0);
}

function placeOf(feature: FeatureText, at: number): Position {
  const lines = feature.text.slice(0, at).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return {
    line: feature.line + lines.length - 1,
    column: lines.length === 1 ? feature.column + last : last + 1,
  };
}
