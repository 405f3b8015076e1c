// Every story of a folder, compiled, the newest first; or all that is wrong with them, in one error.
import { compileAll } from '../compile/compileAll.ts';
import { formatProblem, formatRemark } from '../compile/problem.ts';
import type { Story } from '../model/story.ts';

/** What is wrong with the stories: the message has one line a problem, as the compiler prints it. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
}

/**
 * `tell` is told, line by line, what an editor should look at and is no fault.
 * @throws StoryError when any story has a problem, or when there is no story.
 */
export async function compileStories(
  dataFolder: string,
  tell: (remark: string) => void = () => undefined,
): Promise<readonly Story[]> {
  const { stories, problems, remarks } = await compileAll(dataFolder);
  for (const remark of remarks) tell(formatRemark(remark));
  if (problems.length > 0) throw new StoryError(problems.map((problem) => formatProblem(problem)).join('\n'));
  return stories
    .flatMap(({ story }) => story ?? [])
    .sort((a, b) => b.published - a.published || (a.id < b.id ? -1 : 1));
}
