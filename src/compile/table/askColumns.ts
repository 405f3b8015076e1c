// Which columns a mapping asks for: the preset’s and the story’s own, each numbered once.
import type { Context } from '../context.ts';
import type { Path } from '../readYaml.ts';
import type { ColumnsPart, FileFormat } from './tableFile.ts';
import { parseTemplate, type Template } from './template.ts';

export type Report = Context['report'];

type ColumnKey = keyof ColumnsPart;

const dateKeys: readonly ColumnKey[] = ['date', 'start', 'end', 'year', 'month', 'day'];
const pointKeys: readonly ColumnKey[] = ['lat', 'lng', 'coordinates'];

export type Columns = Readonly<Partial<Record<ColumnKey, string | undefined>>>;

/** Who maps a date, or a point, of their own has done with the preset’s. */
export function mergeColumns(preset: Columns, own: Columns): Columns {
  const isSet = (keys: readonly ColumnKey[]) => keys.some((key) => own[key] !== undefined);
  const dropped = [...(isSet(dateKeys) ? dateKeys : []), ...(isSet(pointKeys) ? pointKeys : [])];
  const kept = Object.entries(preset).filter(([key]) => !dropped.includes(key as ColumnKey));
  return { ...Object.fromEntries(kept), ...own };
}

/** A feature’s point counts where no columns are named. */
export function withGeometry(columns: Columns, format: FileFormat): Columns {
  const isOfFeatures = format === 'geojson' || format === 'geojsonl';
  if (!isOfFeatures || pointKeys.some((key) => columns[key] !== undefined)) return columns;
  return { ...columns, lat: 'geometry.lat', lng: 'geometry.lng' };
}

export interface Asker {
  readonly names: string[];
  readonly askedBy: { path: Path; isOptional: boolean }[];
  column(key: ColumnKey): number | null;
  template(key: ColumnKey): Template | null;
}

/** Of a preset, these may be missing in a table: its publisher has changed them over the years. */
const optionalKeys: readonly ColumnKey[] = ['place', 'area', 'text', 'url'];

export function createAsker(columns: Columns, own: Columns, report: Report): Asker {
  const names: string[] = [];
  const askedBy: { path: Path; isOptional: boolean }[] = [];
  const ask = (key: ColumnKey, name: string): number => {
    const isOwn = own[key] !== undefined;
    const path = isOwn
      ? ['table', 'columns', key]
      : name.startsWith('geometry.')
        ? ['table']
        : ['table', 'preset'];
    const isOptional = name.startsWith('geometry.') || (!isOwn && optionalKeys.includes(key));
    const found = names.indexOf(name);
    if (found < 0) {
      askedBy.push({ path, isOptional });
      return names.push(name) - 1;
    }
    if (askedBy[found]?.isOptional && !isOptional) askedBy[found] = { path, isOptional };
    return found;
  };
  return {
    names,
    askedBy,
    column: (key) => (columns[key] === undefined ? null : ask(key, columns[key])),
    template(key) {
      const text = columns[key];
      if (text === undefined) return null;
      const template = parseTemplate(text, (name) => ask(key, name));
      if (!template) {
        const message = `"${key}" has braces that are not closed, or hold no column; write it as in "{side_a} – {side_b}"`;
        report(['table', 'columns', key], message);
      }
      return template;
    },
  };
}

export function requireTemplate(
  key: ColumnKey,
  columns: Columns,
  asker: Asker,
  report: Report,
): Template | null {
  if (columns[key] !== undefined) return asker.template(key);
  report(['table'], `"columns" has no "${key}"; name the column, or a preset that does`, 'key');
  return null;
}
