// The command line: `tsx src/compile/main.ts [--data DIR] [--out DIR]`. Writes OUT/<story>/story.json.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { compileAll } from './compileAll.ts';
import { formatProblem, formatRemark } from './problem.ts';
import { storyJson } from './storyJson.ts';

const usage = 'use: npm run compile -- [--data DIR] [--out DIR]';

function readFlags(): { data: string; out: string } | string {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
    const { data = 'data', out = 'dist' } = values;
    return data === '' || out === '' ? 'a folder has a name' : { data, out };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function main(): Promise<number> {
  const flags = readFlags();
  if (typeof flags === 'string') {
    console.error(`${flags}; ${usage}`);
    return 1;
  }
  const { stories, problems, remarks } = await compileAll(flags.data);
  for (const { id, story } of stories) {
    if (!story) continue;
    const file = join(flags.out, id, 'story.json');
    await mkdir(join(flags.out, id), { recursive: true });
    await writeFile(file, storyJson(story));
    console.log(
      `${relative('', file)}  ${story.events.length} events, ${story.statements.length} statements`,
    );
  }
  for (const remark of remarks) console.log(formatRemark(remark));
  for (const problem of problems) console.error(formatProblem(problem));
  return problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
