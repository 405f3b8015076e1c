// For tests: a story in a folder of its own, through the real compiler.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Story } from '../model/story.ts';
import { compileStory } from './compileStory.ts';
import { formatProblem, type Problem } from './problem.ts';

interface Tried {
  readonly story: Story | null;
  readonly problems: readonly Problem[];
  /** `story.yaml:12:11  what is wrong; what to do` */
  readonly says: readonly string[];
  readonly remarks: readonly string[];
}

export async function tryStory(
  yaml: string | Uint8Array,
  article: string | Uint8Array,
  id = 'story-id',
): Promise<Tried> {
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  try {
    const storyFolder = join(folder, id);
    await mkdir(storyFolder);
    await writeFile(join(storyFolder, 'story.yaml'), yaml);
    await writeFile(join(storyFolder, 'article.txt'), article);
    const { story, problems, remarks } = await compileStory(storyFolder);
    const told = (list: readonly Problem[]) => list.map((problem) => formatProblem(problem, storyFolder));
    return { story, problems, says: told(problems), remarks: told(remarks) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
