// Every story of a data folder, in the order of their ids.
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileStory, type Compiled } from './compileStory.ts';
import type { Problem } from './problem.ts';

interface CompiledStory extends Compiled {
  /** The folder's name. */
  readonly id: string;
  readonly folder: string;
}

interface CompiledAll {
  readonly stories: readonly CompiledStory[];
  /** Of all stories, and of the data folder itself. */
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

export async function compileAll(dataFolder: string): Promise<CompiledAll> {
  const data = resolve(dataFolder);
  const failed = (message: string): CompiledAll => ({
    stories: [],
    problems: [{ file: data, line: 1, column: 1, message }],
    remarks: [],
  });
  const names = await readdir(data).catch(() => null);
  if (!names) return failed('there is no such folder; name the folder of the stories with --data');
  const stories: CompiledStory[] = [];
  for (const id of names.filter((name) => !name.startsWith('.')).sort()) {
    const folder = join(data, id);
    const found = await stat(folder).catch(() => null);
    if (found?.isDirectory()) stories.push({ id, folder, ...(await compileStory(folder)) });
  }
  if (stories.length === 0)
    return failed('there is no story here; each is a folder with story.yaml and its article');
  return {
    stories,
    problems: stories.flatMap(({ problems }) => problems),
    remarks: stories.flatMap(({ remarks }) => remarks),
  };
}
