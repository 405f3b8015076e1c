// What the columns of a table mean: the preset’s mapping and the story’s own, checked and with every column numbered.
import type { Context } from '../context.ts';
import { entriesOf } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Path } from '../readYaml.ts';
import { presets } from './presets.ts';
import type { PointMapping, PointOptions } from './readPoint.ts';
import type { WhenMapping, WhenOptions } from './readWhen.ts';
import {
  datePrecisions,
  placePrecisions,
  type ColumnsPart,
  type FileFormat,
  type GroupPart,
  type TablePart,
} from './tableFile.ts';
import { parseTemplate, type Template } from './template.ts';

type ColumnKey = keyof ColumnsPart;

export interface Mapping {
  /** Of the columns that are read; all other numbers count these. */
  readonly names: readonly string[];
  /** Which line of the mapping asks for a column, and whether it can do without. */
  readonly askedBy: readonly { readonly path: Path; readonly isOptional: boolean }[];
  readonly id: Template;
  readonly title: Template;
  readonly place: Template | null;
  readonly text: Template | null;
  readonly url: Template | null;
  readonly when: WhenOptions;
  /** All that the date comes from, in the order in which they are told. */
  readonly dateNames: readonly number[];
  readonly point: PointOptions;
  readonly category: number | null;
  readonly lane: number | null;
  readonly categories: readonly (readonly [id: string, group: GroupPart])[] | null;
  readonly lanes: readonly (readonly [id: string, group: GroupPart])[] | null;
}

type Report = Context['report'];

/** Null where something is wrong, which has been reported. */
export function readMapping(table: Draft<TablePart>, format: FileFormat, report: Report): Mapping | null {
  const faults: string[] = [];
  const fail: Report = (...told) => {
    faults.push(told[1]);
    report(...told);
  };
  const preset = table.preset === undefined ? null : presets[table.preset];
  const columns = withGeometry(mergeColumns(preset?.columns ?? {}, table.columns ?? {}), format);
  const asker = createAsker(columns, table.columns ?? {}, fail);
  const id = requireTemplate('id', columns, asker, fail);
  const title = requireTemplate('title', columns, asker, fail);
  const when = readWhenMapping(columns, asker, fail);
  const point = readPointMapping(table.coordinateOrder, asker, fail);
  const datePrecision = asker.column('datePrecision');
  const placePrecision = asker.column('placePrecision');
  const mapping = {
    names: asker.names,
    askedBy: asker.askedBy,
    place: asker.template('place'),
    text: asker.template('text'),
    url: asker.template('url'),
    category: asker.column('category'),
    lane: asker.column('lane'),
    categories: groupsOf(
      table.columns?.category === undefined ? preset?.categories : undefined,
      table.categories,
    ),
    lanes: groupsOf(undefined, table.lanes),
  };
  if (faults.length > 0 || !id || !title || !when) return null;
  const dates =
    when.kind === 'date'
      ? [when.date]
      : when.kind === 'span'
        ? [when.start, when.end]
        : [when.year, when.month, when.day];
  return {
    ...mapping,
    id,
    title,
    when: {
      names: asker.names,
      when,
      order: table.dateOrder ?? null,
      precision: datePrecision,
      precisions: precisionsOf(datePrecisions, preset?.datePrecisions, table.datePrecisions),
    },
    dateNames: [...dates, datePrecision].filter((name) => name !== null),
    point: {
      names: asker.names,
      point,
      precision: placePrecision,
      precisions: precisionsOf(placePrecisions, preset?.placePrecisions, table.placePrecisions),
    },
  };
}

const dateKeys: readonly ColumnKey[] = ['date', 'start', 'end', 'year', 'month', 'day'];
const pointKeys: readonly ColumnKey[] = ['lat', 'lng', 'coordinates'];

type Columns = Readonly<Partial<Record<ColumnKey, string | undefined>>>;

/** Who maps a date, or a point, of their own has done with the preset’s. */
function mergeColumns(preset: Columns, own: Columns): Columns {
  const isSet = (keys: readonly ColumnKey[]) => keys.some((key) => own[key] !== undefined);
  const dropped = [...(isSet(dateKeys) ? dateKeys : []), ...(isSet(pointKeys) ? pointKeys : [])];
  const kept = Object.entries(preset).filter(([key]) => !dropped.includes(key as ColumnKey));
  return { ...Object.fromEntries(kept), ...own };
}

/** A feature’s point counts where no columns are named. */
function withGeometry(columns: Columns, format: FileFormat): Columns {
  const isOfFeatures = format === 'geojson' || format === 'geojsonl';
  if (!isOfFeatures || pointKeys.some((key) => columns[key] !== undefined)) return columns;
  return { ...columns, lat: 'geometry.lat', lng: 'geometry.lng' };
}

function requireTemplate(key: ColumnKey, columns: Columns, asker: Asker, report: Report): Template | null {
  if (columns[key] !== undefined) return asker.template(key);
  report(['table'], `"columns" has no "${key}"; name the column, or a preset that does`, 'key');
  return null;
}

interface Asker {
  readonly names: string[];
  readonly askedBy: { path: Path; isOptional: boolean }[];
  column(key: ColumnKey): number | null;
  template(key: ColumnKey): Template | null;
}

/** Of a preset, these may be missing in a table: its publisher has changed them over the years. */
const optionalKeys: readonly ColumnKey[] = ['place', 'text', 'url'];

function createAsker(columns: Columns, own: Columns, report: Report): Asker {
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

function readWhenMapping(columns: Columns, asker: Asker, report: Report): WhenMapping | null {
  const path = ['table', 'columns'];
  const ways = [
    columns.date !== undefined,
    columns.start !== undefined || columns.end !== undefined,
    columns.year !== undefined || columns.month !== undefined || columns.day !== undefined,
  ].filter(Boolean).length;
  const date = asker.column('date');
  const [start, end] = [asker.column('start'), asker.column('end')];
  const [year, month, day] = [asker.column('year'), asker.column('month'), asker.column('day')];
  const advice = 'write "date", or "start" and "end", or "year" with "month" and "day"';
  if (ways !== 1) {
    const fault =
      ways === 0 ? 'no column is named that holds the date' : 'the date is named in more than one way';
    report(ways === 0 ? ['table'] : path, `${fault}; ${advice}`, 'key');
  } else if (date !== null) {
    return { kind: 'date', date };
  } else if (start !== null && end !== null) {
    return { kind: 'span', start, end };
  } else if (year !== null && (month !== null || day === null)) {
    return { kind: 'parts', year, month, day };
  } else {
    report(path, `the date is named in part; ${advice}`, 'key');
  }
  return null;
}

function readPointMapping(
  order: 'lat-lng' | 'lng-lat' | undefined,
  asker: Asker,
  report: Report,
): PointMapping {
  const path = ['table', 'columns'];
  const [lat, lng, both] = [asker.column('lat'), asker.column('lng'), asker.column('coordinates')];
  if (both !== null && (lat !== null || lng !== null)) {
    report(path, 'the point is named twice; write "lat" and "lng", or "coordinates"', 'key');
  } else if (both !== null) {
    if (order) return { kind: 'one', both, order };
    const message =
      'which of the two coordinates comes first cannot be told; write coordinateOrder: lat-lng or coordinateOrder: lng-lat below "table"';
    report([...path, 'coordinates'], message);
  } else if (lat !== null && lng !== null) {
    return { kind: 'two', lat, lng };
  } else if (lat !== null || lng !== null) {
    const [there, absent] = lat !== null ? ['lat', 'lng'] : ['lng', 'lat'];
    report([...path, there], `"${there}" has no "${absent}" beside it; add it`, 'key');
  }
  return { kind: 'none' };
}

/** Codes of the preset hold where the story explains none of its own. Without any the cells are the words. */
function precisionsOf<Word extends string>(
  words: readonly Word[],
  preset: Readonly<Record<string, Word>> | undefined,
  own: Readonly<Record<string, Word | undefined>> | undefined,
): ReadonlyMap<string, Word> {
  if (own) return new Map(entriesOf<Word>(own));
  return new Map(preset ? Object.entries(preset) : words.map((word) => [word, word] as const));
}

function groupsOf(
  preset: Readonly<Record<string, GroupPart>> | undefined,
  own: Draft<TablePart>['categories'],
): Mapping['categories'] {
  const groups = own ?? preset;
  return groups ? entriesOf(groups as Record<string, GroupPart | undefined>) : null;
}
