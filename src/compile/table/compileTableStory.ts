// A story that is told by a table: its folder to what its page holds and the files beside that, or to all that is wrong.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableStory } from '../../model/table.ts';
import { withoutTwins } from '../compileStory.ts';
import type { Context } from '../context.ts';
import { readDraft, type Draft } from '../draft.ts';
import { findInside, openStory, type OpenStory } from '../openStory.ts';
import { compareProblems, type Problem } from '../problem.ts';
import { buildTableStory } from './buildTableStory.ts';
import { checkGroupNames, checkTable, formatOf } from './checkTable.ts';
import { readMapping } from './mapping.ts';
import { remarkUntranslated } from './remarkUntranslated.ts';
import { readRows, type TableToRead } from './readRows.ts';
import { openRowStore } from './rowStore.ts';
import { tableFile, type FileFormat, type TableFile } from './tableFile.ts';

export interface TableOptions {
  /** Rows that cannot be read are left out and counted, instead of failing. */
  readonly skipBadRows?: boolean;
}

export interface CompiledTable {
  /** Null where there is any problem. */
  readonly story: TableStory | null;
  /** Of this process; holds `table/…` as `story.files` names it. Null without a story. `removeTable` ends it. */
  readonly filesFolder: string | null;
  /** In the order of the files. */
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

export async function compileTableStory(folder: string, options: TableOptions = {}): Promise<CompiledTable> {
  const opened = await openStory(folder);
  if (!opened.ok) return failed([opened.problem]);
  return compileOpenTable(opened.open, options);
}

/** Whether a story.yaml is of this kind. */
export function isTableStory({ yaml: { value } }: OpenStory): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'table');
}

/** Gives back the room of its files on this machine. */
export async function removeTable({ filesFolder }: Pick<CompiledTable, 'filesFolder'>): Promise<void> {
  if (filesFolder !== null) await rm(filesFolder, { recursive: true, force: true });
}

const failed = (problems: readonly Problem[]): CompiledTable => ({
  story: null,
  filesFolder: null,
  problems: withoutTwins(problems).sort(compareProblems),
  remarks: [],
});

export async function compileOpenTable(open: OpenStory, options: TableOptions): Promise<CompiledTable> {
  const { file, yaml } = open;
  const problems: Problem[] = yaml.problems.map((problem) => ({ file, ...problem }));
  const report: Context['report'] = (path, message, at = 'value') => {
    problems.push({ file, ...yaml.locate(path, at), message });
  };
  if (yaml.value === undefined) return failed(problems);
  const { draft, file: whole, issues } = readDraft(tableFile, yaml.value);
  for (const issue of issues) report(issue.path, issue.message, issue.at);
  checkTable({ storyId: open.id, draft, report });
  const found = await findTable(open, draft, report);
  const mapping =
    found && draft.table && issues.length === 0 ? readMapping(draft.table, found.format, report) : null;
  if (problems.length > 0 || !whole || !found || !mapping) return failed(problems);
  return readTable(
    { open, whole, mapping, ...found, skipBadRows: options.skipBadRows ?? false },
    report,
    problems,
  );
}

interface Found {
  /** Absolute. */
  readonly path: string;
  readonly format: FileFormat;
}

async function findTable(
  { folder }: OpenStory,
  { table }: Draft<TableFile>,
  report: Context['report'],
): Promise<Found | null> {
  if (table?.file === undefined) return null;
  const inside = await findInside(folder, table.file, 'the table');
  if (inside.fault !== null) {
    report(['table', 'file'], inside.fault);
    return null;
  }
  const format = table.format ?? formatOf(table.file);
  if (format) return { path: inside.file, format };
  const message = /\.(zip|gz|xlsx?|ods|pdf|html?)$/i.test(table.file)
    ? `"${table.file}" is no table of text; unpack it, or save it as CSV UTF-8, and name that file`
    : 'its ending does not tell what it is; write format: csv, tsv, geojson or geojsonl below "table"';
  report(['table', 'file'], message);
  return null;
}

/** What is half written is removed. */
async function readTable(
  table: TableToRead,
  report: Context['report'],
  problems: Problem[],
): Promise<CompiledTable> {
  const filesFolder = await mkdtemp(join(tmpdir(), 'dateline-table-'));
  const spillFile = join(filesFolder, 'rows.tmp');
  const store = await openRowStore(spillFile);
  let story: TableStory | null = null;
  try {
    const read = await readRows(table, store, report);
    problems.push(...read.problems);
    const { groups } = read;
    if (groups) checkGroupNames(table.whole, groups, report);
    if (groups && problems.length === 0)
      story = await buildTableStory(table, read, groups, store, filesFolder);
    if (!story || !groups) return failed(problems);
    const untranslated = remarkUntranslated(table.open, table.whole, groups);
    return { story, filesFolder, problems: [], remarks: [...untranslated, ...read.remarks] };
  } finally {
    await store.close();
    await rm(story ? spillFile : filesFolder, { recursive: true, force: true });
  }
}
