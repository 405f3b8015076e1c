// Every story of a data folder, told by an article or by a table, in the order of their ids.
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileArticleStory, type Compiled } from './compileStory.ts';
import { openStory } from './openStory.ts';
import type { Problem } from './problem.ts';
import {
  compileOpenTable,
  isTableStory,
  type CompiledTable,
  type TableOptions,
} from './table/compileTableStory.ts';

interface Folder {
  /** The folder's name. */
  readonly id: string;
  readonly folder: string;
}

export type CompiledStory = Folder & Compiled;
export type CompiledTableStory = Folder & CompiledTable;

export interface CompiledAll {
  readonly stories: readonly CompiledStory[];
  /** Those told by tables. Their files are in folders of this process: end each with `removeTable`. */
  readonly tables: readonly CompiledTableStory[];
  /** Of all stories, and of the data folder itself. */
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

export async function compileAll(dataFolder: string, options: TableOptions = {}): Promise<CompiledAll> {
  const data = resolve(dataFolder);
  const failed = (message: string): CompiledAll => ({
    stories: [],
    tables: [],
    problems: [{ file: data, line: 1, column: 1, message }],
    remarks: [],
  });
  const names = await readdir(data).catch(() => null);
  if (!names) return failed('there is no such folder; name the folder of the stories with --data');
  const stories: CompiledStory[] = [];
  const tables: CompiledTableStory[] = [];
  const inOrder: (CompiledStory | CompiledTableStory)[] = [];
  for (const id of names.filter((name) => !name.startsWith('.')).sort()) {
    const folder = join(data, id);
    const found = await stat(folder).catch(() => null);
    if (!found?.isDirectory()) continue;
    const opened = await openStory(folder);
    if (opened.ok && isTableStory(opened.open)) {
      tables.push({ id, folder, ...(await compileOpenTable(opened.open, options)) });
      inOrder.push(...tables.slice(-1));
    } else {
      const compiled = opened.ok
        ? await compileArticleStory(opened.open)
        : { story: null, problems: [opened.problem], remarks: [] };
      stories.push({ id, folder, ...compiled });
      inOrder.push(...stories.slice(-1));
    }
  }
  if (inOrder.length === 0)
    return failed('there is no story here; each is a folder with story.yaml and its article, or its table');
  return {
    stories,
    tables,
    problems: inOrder.flatMap(({ problems }) => problems),
    remarks: inOrder.flatMap(({ remarks }) => remarks),
  };
}
