// What the columns of a table mean: the preset’s mapping and the story’s own, checked and with every column numbered.
import { entriesOf } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Path } from '../readYaml.ts';
import { createAsker, mergeColumns, requireTemplate, withGeometry, type Report } from './askColumns.ts';
import { readPointMapping } from './mapPoint.ts';
import { namesOfWhen, readWhenMapping } from './mapWhen.ts';
import { presets } from './presets.ts';
import type { PointOptions } from './readPoint.ts';
import type { WhenOptions } from './readWhen.ts';
import {
  datePrecisions,
  placePrecisions,
  type FileFormat,
  type GroupPart,
  type TablePart,
} from './tableFile.ts';
import type { Template } from './template.ts';

export interface Mapping {
  /** Of the columns that are read; all other numbers count these. */
  readonly names: readonly string[];
  /** Which line of the mapping asks for a column, and whether it can do without. */
  readonly askedBy: readonly { readonly path: Path; readonly isOptional: boolean }[];
  readonly id: Template;
  readonly title: Template;
  readonly place: Template | null;
  readonly area: Template | null;
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

/** Null where something is wrong, which has been reported. */
export function readMapping(table: Draft<TablePart>, format: FileFormat, report: Report): Mapping | null {
  const faults: string[] = [];
  const fail: Report = (...told) => {
    faults.push(told[1]);
    report(...told);
  };
  const preset = table.preset === undefined ? null : presets[table.preset];
  const own = table.columns ?? {};
  const columns = withGeometry(mergeColumns(preset?.columns ?? {}, own), format);
  const asker = createAsker(columns, own, fail);
  const id = requireTemplate('id', columns, asker, fail);
  const title = requireTemplate('title', columns, asker, fail);
  const when = readWhenMapping(columns, asker, fail);
  const point = readPointMapping(table.coordinateOrder, asker, fail);
  const precision = { date: asker.column('datePrecision'), place: asker.column('placePrecision') };
  const dateWords = precisionsOf(datePrecisions, preset?.datePrecisions, table.datePrecisions);
  const placeWords = precisionsOf(placePrecisions, preset?.placePrecisions, table.placePrecisions);
  const { names, askedBy } = asker;
  const rest = {
    place: asker.template('place'),
    area: asker.template('area'),
    text: asker.template('text'),
    url: asker.template('url'),
    category: asker.column('category'),
    lane: asker.column('lane'),
    categories: groupsOf(own.category === undefined ? preset?.categories : undefined, table.categories),
    lanes: groupsOf(undefined, table.lanes),
  };
  if (faults.length > 0 || !id || !title || !when) return null;
  const order = table.dateOrder ?? null;
  return {
    ...{ names, askedBy, id, title, ...rest },
    when: { names, when, order, precision: precision.date, precisions: dateWords },
    dateNames: [...namesOfWhen(when), ...(precision.date === null ? [] : [precision.date])],
    point: { names, point, precision: precision.place, precisions: placeWords },
  };
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
