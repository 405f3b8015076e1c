// Every story of a folder, compiled, the newest first; or all that is wrong with them, in one error.
import { compileAll } from '../compile/compileAll.ts';
import { formatProblem } from '../compile/problem.ts';
import type { Story } from '../model/story.ts';

/** What is wrong with the stories: the message has one line a problem, as the compiler prints it. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
}

/** @throws StoryError when any story has a problem, or when there is no story. */
export async function compileStories(dataFolder: string): Promise<readonly Story[]> {
  const { stories, problems } = await compileAll(dataFolder);
  if (problems.length > 0) throw new StoryError(problems.map((problem) => formatProblem(problem)).join('\n'));
  return stories
    .flatMap(({ story }) => story ?? [])
    .sort((a, b) => b.published - a.published || (a.id < b.id ? -1 : 1));
}
