// Every story of a folder, compiled, the newest first; or all that is wrong with them, in one error.
import { compileAll, type CompiledTableStory } from '../compile/compileAll.ts';
import { formatProblem, formatRemark } from '../compile/problem.ts';
import { removeTable, type TableOptions } from '../compile/table/compileTableStory.ts';
import type { Story } from '../model/story.ts';
import type { TableStory } from '../model/table.ts';

/** What is wrong with the stories: the message has one line a problem, as the compiler prints it. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
}

/** A story that is told by a table, and the folder on this machine that holds `table/…`, as `story.files` names it. */
export interface BuiltTable {
  readonly story: TableStory;
  readonly filesFolder: string;
}

export interface CompiledSite {
  /** Both kinds are in the order of their days, the newest first. */
  readonly stories: readonly Story[];
  /** Each holds room on this machine until `removeTable` is given it. */
  readonly tables: readonly BuiltTable[];
}

type Tell = (remark: string) => void;

/**
 * `tell` is told, line by line, what an editor should look at and is no fault.
 * @throws StoryError when any story has a problem, or when there is no story.
 */
export async function compileSite(
  dataFolder: string,
  tell: Tell = () => undefined,
  options: TableOptions = {},
): Promise<CompiledSite> {
  const { stories, tables, problems, remarks } = await compileAll(dataFolder, options);
  for (const remark of remarks) tell(formatRemark(remark));
  if (problems.length > 0) {
    await Promise.all(tables.map(removeTable));
    throw new StoryError(problems.map((problem) => formatProblem(problem)).join('\n'));
  }
  return {
    stories: stories.flatMap(({ story }) => story ?? []).sort(compareStories),
    tables: tables.flatMap(builtOf).sort((a, b) => compareStories(a.story, b.story)),
  };
}

/** The stories that are told by articles. @throws StoryError as `compileSite` */
export async function compileStories(
  dataFolder: string,
  tell?: Tell,
  options?: TableOptions,
): Promise<readonly Story[]> {
  const { stories, tables } = await compileSite(dataFolder, tell, options);
  await Promise.all(tables.map(removeTable));
  return stories;
}

function builtOf({ story, filesFolder }: CompiledTableStory): BuiltTable[] {
  return story && filesFolder !== null ? [{ story, filesFolder }] : [];
}

/** The newest first. */
export function compareStories(a: Story | TableStory, b: Story | TableStory): number {
  return b.published - a.published || (a.id < b.id ? -1 : 1);
}
