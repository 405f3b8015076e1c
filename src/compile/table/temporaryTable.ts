// For tests: a story of a table in a folder of its own, through the real compiler.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TableEvent, TableStory } from '../../model/table.ts';
import { formatProblem, type Problem } from '../problem.ts';
import { compileTableStory, removeTable, type TableOptions } from './compileTableStory.ts';

interface TriedTable {
  readonly story: TableStory | null;
  /** `table.csv:12:11  what is wrong; what to do` */
  readonly says: readonly string[];
  readonly remarks: readonly string[];
  /** Of all shards. */
  readonly events: readonly TableEvent[];
  /** The bytes of the story’s files, by their paths. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface TableFiles {
  readonly yaml: string;
  /** By the name of the file. */
  readonly tables: Readonly<Record<string, string | Uint8Array>>;
}

export async function tryTable(
  { yaml, tables }: TableFiles,
  options: TableOptions = {},
): Promise<TriedTable> {
  const folder = await mkdtemp(join(tmpdir(), 'table-'));
  try {
    const storyFolder = join(folder, 'table-story');
    await mkdir(storyFolder);
    await writeFile(join(storyFolder, 'story.yaml'), yaml);
    for (const [name, content] of Object.entries(tables)) await writeFile(join(storyFolder, name), content);
    const compiled = await compileTableStory(storyFolder, options);
    const told = (list: readonly Problem[]) => list.map((problem) => formatProblem(problem, storyFolder));
    const files = compiled.story
      ? await readFiles(compiled.story, compiled.filesFolder ?? '')
      : new Map<string, Buffer>();
    await removeTable(compiled);
    return {
      story: compiled.story,
      says: told(compiled.problems),
      remarks: told(compiled.remarks),
      events: compiled.story ? eventsOf(compiled.story, files) : [],
      files,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readFiles({ files, events }: TableStory, folder: string): Promise<Map<string, Buffer>> {
  const paths = [
    files.index,
    ...Array.from({ length: Math.ceil(events / files.shardSize) }, (_, n) => `${files.shards}/${n}.json.gz`),
    ...Array.from({ length: files.idBuckets }, (_, n) => `${files.ids}/${n}.json.gz`),
  ];
  const read = new Map<string, Buffer>();
  for (const path of paths) read.set(path, await readFile(join(folder, path)));
  return read;
}

function eventsOf({ files }: TableStory, read: ReadonlyMap<string, Buffer>): TableEvent[] {
  return [...read]
    .filter(([path]) => path.startsWith(files.shards))
    .flatMap(([, bytes]) => (readGzip(bytes) as { events: TableEvent[] }).events);
}

export function readGzip(bytes: Uint8Array): unknown {
  return JSON.parse(gunzipSync(bytes).toString());
}

/** The lines of a story.yaml up to its table. */
export const storyHead = `language: en
headline: A table
summary: A table under test.
published: 2020-01-01
source:
  publisher: The Table
  licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`;

/** Line 8 is `table:`, 9 the file, 10 the columns. */
export const storyOf = (file: string, columns: string, more = ''): string =>
  `${storyHead}table:\n  file: ${file}\n  columns: { ${columns} }\n${more}`;
