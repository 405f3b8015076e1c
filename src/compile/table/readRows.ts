// All rows of a table into the store: what is wrong with them, and which categories and lanes they have.
import type { TableGroup } from '../../model/table.ts';
import { interfaceLanguageOf, type Language } from '../../model/languages.ts';
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';
import type { OpenStory } from '../openStory.ts';
import type { Problem } from '../problem.ts';
import { createBadRows, type BadRows } from './badRows.ts';
import { countText } from './countText.ts';
import {
  groupAsOne,
  mostCategories,
  mostLanes,
  groupBySpec,
  groupByValues,
  type Grouping,
} from './groupRows.ts';
import type { Mapping } from './mapping.ts';
import { openRows, type Rows } from './openRows.ts';
import { createRowReader, type RowReader } from './rowReader.ts';
import type { RowStore } from './rowStore.ts';
import type { FileFormat, TableFile } from './tableFile.ts';
import type { TableRow } from './tableRow.ts';
import { Told, Unreadable } from './unreadable.ts';

export interface TableToRead {
  readonly open: OpenStory;
  readonly whole: TableFile;
  readonly mapping: Mapping;
  /** Absolute. */
  readonly path: string;
  readonly format: FileFormat;
  readonly skipBadRows: boolean;
}

export interface ReadGroups {
  readonly categories: readonly TableGroup[];
  readonly lanes: readonly TableGroup[];
  readonly finalCategories: readonly number[];
  readonly finalLanes: readonly number[];
}

export interface ReadTable {
  /** Of the table; those of its columns as a whole are reported. */
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
  readonly leftOut: number;
  readonly sha256: string;
  /** Null where the rows could not be grouped. */
  readonly groups: ReadGroups | null;
}

const nothing: ReadTable = { problems: [], remarks: [], leftOut: 0, sha256: '', groups: null };

export async function readRows(
  table: Omit<TableToRead, 'open'>,
  store: RowStore,
  report: Context['report'],
): Promise<ReadTable> {
  const { mapping, path, skipBadRows } = table;
  const categories = createCategories(mapping);
  const lanes = createLanes(mapping, table.whole.language);
  const badRows = createBadRows(path);
  const take = createTaker(createRowReader(mapping, categories, lanes), store, badRows, mapping);
  const refused: Problem[] = [];
  let sha256 = '';
  try {
    ({ sha256 } = await rowsOf(table, report).each(take, () => store.flush()));
    await store.flush(true);
    if (store.ids.count === 0) refuseNone(badRows, skipBadRows);
  } catch (error) {
    if (error instanceof Told) return nothing;
    if (!(error instanceof Unreadable)) throw error;
    refused.push({ file: path, line: error.line, column: error.column, message: error.message });
  }
  const remark = skipBadRows ? badRows.remark() : null;
  return {
    problems: [...(skipBadRows ? [] : badRows.problems()), ...refused],
    remarks: remark ? [remark] : [],
    leftOut: badRows.count,
    sha256,
    groups: finishGroups(categories, lanes, report),
  };
}

function rowsOf(
  { mapping, path, format, whole }: Omit<TableToRead, 'open'>,
  report: Context['report'],
): Rows {
  return openRows({
    file: path,
    format,
    delimiter: whole.table.delimiter ?? ',',
    names: mapping.names,
    onMissing: (name, message) => {
      const asked = mapping.askedBy[name];
      if (!asked || asked.isOptional) return false;
      report(asked.path, message);
      return true;
    },
  });
}

/** Of rows that are all bad an editor who is to correct them is told each. */
function refuseNone(badRows: BadRows, skipBadRows: boolean): void {
  if (badRows.count === 0) throw new Unreadable('the table has no rows; add them', 1, 1);
  if (!skipBadRows) return;
  throw new Unreadable('no row of the table can be read; build without --skip-bad-rows to see why', 1, 1);
}

function createTaker(read: RowReader, store: RowStore, badRows: BadRows, mapping: Mapping) {
  return (row: TableRow): void => {
    const result = read(row);
    if (!('id' in result)) {
      badRows.add(result);
      return;
    }
    if (store.ids.count === limits.tableEvents) {
      const most = countText(limits.tableEvents);
      throw new Unreadable(
        `the table has more than ${most} rows; part the story in two`,
        row.line,
        row.column,
      );
    }
    const place = store.add(result);
    if (place >= 0) return;
    const message = `the id "${result.id.slice(2)}" stands in line ${store.lineOf(-1 - place)} already; write one that no other row has`;
    badRows.add([{ ...row.locate(mapping.id.name), message }]);
  };
}

function createCategories({ category, categories, when: { names } }: Mapping): Grouping {
  if (category === null) return groupAsOne();
  const column = names[category] ?? '';
  if (categories) return groupBySpec(categories, column, 'categories');
  return groupByValues({ column, most: mostCategories, restName: null });
}

/** What an automatic lane of the rest is called, in the story's language. */
const others: Readonly<Record<Language, string>> = {
  en: 'Other',
  fa: 'دیگر',
  ru: 'Прочее',
  tr: 'Diğer',
  ar: 'أخرى',
};

function createLanes({ lane, lanes, when: { names } }: Mapping, language: string): Grouping {
  if (lane === null) return groupAsOne();
  const column = names[lane] ?? '';
  if (lanes) return groupBySpec(lanes, column, 'lanes');
  return groupByValues({ column, most: mostLanes, restName: others[interfaceLanguageOf(language)] });
}

function finishGroups(categories: Grouping, lanes: Grouping, report: Context['report']): ReadGroups | null {
  const [ofCategories, ofLanes] = [categories.finish(), lanes.finish()];
  if (!ofCategories.ok) report(['table', 'columns', 'category'], ofCategories.message);
  if (!ofLanes.ok) report(['table', 'columns', 'lane'], ofLanes.message);
  if (!ofCategories.ok || !ofLanes.ok) return null;
  return {
    categories: ofCategories.groups,
    lanes: ofLanes.groups,
    finalCategories: ofCategories.finalOf,
    finalLanes: ofLanes.finalOf,
  };
}
