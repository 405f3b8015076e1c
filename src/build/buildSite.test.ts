import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createQuakeTable, quakeStory } from '../compile/table/sampleTables.ts';

test(
  'a bad row ends the build with its place and nothing else, and no site is written',
  { timeout: 60_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'build-'));
    const story = join(folder, 'data', 'quakes');
    await mkdir(story, { recursive: true });
    await writeFile(join(story, 'story.yaml'), quakeStory);
    await writeFile(join(story, 'quakes.csv'), createQuakeTable(5, 1).replace(/^2/m, 'x'));
    const built = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        'src/build/buildSite.ts',
        '--data',
        join(folder, 'data'),
        '--out',
        join(folder, 'dist'),
      ],
      { cwd: join(import.meta.dirname, '..', '..'), encoding: 'utf8' },
    );
    expect(built.status).toBe(1);
    expect(built.stderr).toMatch(/quakes\.csv:2:1 {2}invalid date "x\d+-[^\n]*\n$/);
    expect(built.stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    await rm(folder, { recursive: true });
  },
);
