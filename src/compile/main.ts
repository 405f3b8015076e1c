// The command line: `tsx src/compile/main.ts [--data DIR] [--out DIR] [--skip-bad-rows]`. Writes OUT/<story>/story.json,
// and of a table its files beside that.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { compileAll, type CompiledTableStory } from './compileAll.ts';
import { formatProblem, formatRemark } from './problem.ts';
import { storyJson } from './storyJson.ts';
import { removeTable } from './table/compileTableStory.ts';
import { countText } from './table/countText.ts';

const usage = 'use: npm run compile -- [--data DIR] [--out DIR] [--skip-bad-rows]';

interface Flags {
  readonly data: string;
  readonly out: string;
  readonly skipBadRows: boolean;
}

function readFlags(): Flags | string {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        out: { type: 'string' },
        'skip-bad-rows': { type: 'boolean' },
      },
    });
    const { data = 'data', out = 'dist', 'skip-bad-rows': skipBadRows = false } = values;
    return data === '' || out === '' ? 'a folder has a name' : { data, out, skipBadRows };
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
  const { stories, tables, problems, remarks } = await compileAll(flags.data, flags);
  for (const { id, story } of stories) {
    if (!story) continue;
    const file = join(flags.out, id, 'story.json');
    await mkdir(join(flags.out, id), { recursive: true });
    await writeFile(file, storyJson(story));
    console.log(
      `${relative('', file)}  ${story.events.length} events, ${story.statements.length} statements`,
    );
  }
  for (const table of tables) await writeTableStory(table, flags.out);
  for (const remark of remarks) console.log(formatRemark(remark));
  for (const problem of problems) console.error(formatProblem(problem));
  return problems.length > 0 ? 1 : 0;
}

/** What a build before has left of its files goes: they are of another version. */
async function writeTableStory(table: CompiledTableStory, out: string): Promise<void> {
  const { id, story, filesFolder } = table;
  if (!story || filesFolder === null) return;
  const folder = join(out, id);
  await rm(join(folder, 'table'), { recursive: true, force: true });
  await cp(join(filesFolder, 'table'), join(folder, 'table'), { recursive: true });
  await removeTable(table);
  await writeFile(join(folder, 'story.json'), storyJson(story));
  const leftOut = story.table.leftOut === 0 ? '' : `, ${countText(story.table.leftOut, 'row')} left out`;
  console.log(`${relative('', join(folder, 'story.json'))}  ${countText(story.events, 'event')}${leftOut}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
