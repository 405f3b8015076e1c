// The command line, run as `npm run compile` runs it.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableStory } from '../model/table.ts';
import { createQuakeTable, quakeStory } from './table/sampleTables.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const base = join(root, 'src/compile/broken/base');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compile-'));
});
afterAll(() => rm(folder, { recursive: true }));

function compile(...flags: string[]): Promise<{ code: number; out: string; errors: string }> {
  const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/compile/main.ts'), ...flags];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { cwd: folder }, (error, out, errors) => {
      resolve({ code: error ? Number(error.code) : 0, out, errors });
    });
  });
}

async function storyAt(path: string, change: (yaml: string) => string = (yaml) => yaml): Promise<void> {
  await cp(base, join(folder, path), { recursive: true });
  const file = join(folder, path, 'story.yaml');
  await writeFile(file, change(await readFile(file, 'utf8')));
}

describe('npm run compile', () => {
  it('writes each story, from data to dist', { timeout: 60_000 }, async () => {
    await storyAt('data/first');
    await storyAt('data/second', (yaml) => `${yaml}translations: { fa: { summary: داستان } }\n`);
    await writeFile(join(folder, 'data/README.md'), 'no story');
    const { code, out, errors } = await compile();
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toContain('dist/first/story.json  4 events, 2 statements\n');
    expect(out).toContain(
      'data/second/story.yaml:2:11  headline is not translated into fa; readers of that page see it in en (no fault)\n',
    );
    expect(await readdir(join(folder, 'dist'))).toEqual(['first', 'second']);
    expect(JSON.parse(await readFile(join(folder, 'dist/first/story.json'), 'utf8'))).toMatchObject({
      id: 'first',
    });
  });

  it('tells every problem, fails, and writes the stories that have none', { timeout: 60_000 }, async () => {
    await storyAt('mixed/good');
    await storyAt('mixed/bad', (yaml) =>
      yaml.replace('2016-05-02', '2016-02-30').replace('headline:', 'headlin:'),
    );
    await mkdir(join(folder, 'mixed/empty'));
    await mkdir(join(folder, 'out/bad'), { recursive: true });
    await writeFile(join(folder, 'out/bad/story.json'), 'of before');
    const { code, errors } = await compile('--data', 'mixed', '--out', 'out');
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toEqual([
      'mixed/bad/story.yaml:1:1  "headline" is missing; add it',
      'mixed/bad/story.yaml:2:1  unknown key "headlin"; did you mean "headline"?',
      'mixed/bad/story.yaml:44:13  invalid date "2016-02-30": February 2016 has 29 days; write a day from 01 to 29',
      'mixed/empty/story.yaml:1:1  there is no such file; write it, as data/README.md shows, or remove the folder',
    ]);
    expect(await readFile(join(folder, 'out/bad/story.json'), 'utf8')).toBe('of before');
    expect(await readdir(join(folder, 'out'))).toEqual(['bad', 'good']);
  });

  it(
    'writes a table beside its story, and leaves out bad rows where it is told so',
    { timeout: 60_000 },
    async () => {
      await mkdir(join(folder, 'tables/quakes'), { recursive: true });
      await writeFile(join(folder, 'tables/quakes/story.yaml'), quakeStory);
      const table = createQuakeTable(3, 1).replace(/^20\d\d-/m, '16-');
      await writeFile(join(folder, 'tables/quakes/quakes.csv'), table);
      const failed = await compile('--data', 'tables', '--out', 'large');
      expect(failed.code).toBe(1);
      expect(failed.errors).toMatch(/^tables\/quakes\/quakes\.csv:2:1 {2}invalid date "16-/);
      expect(existsSync(join(folder, 'large'))).toBe(false);
      const { code, out } = await compile('--data', 'tables', '--out', 'large', '--skip-bad-rows');
      expect(code).toBe(0);
      expect(out).toContain('large/quakes/story.json  2 events, 1 row left out\n');
      expect(out).toContain('tables/quakes/quakes.csv:2:1  this row is left out: invalid date');
      const { files } = JSON.parse(
        await readFile(join(folder, 'large/quakes/story.json'), 'utf8'),
      ) as TableStory;
      for (const path of [files.index, `${files.shards}/0.json.gz`, `${files.ids}/0.json.gz`])
        expect(existsSync(join(folder, 'large/quakes', path))).toBe(true);
    },
  );

  it('says what is wrong with its flags and its folder', { timeout: 60_000 }, async () => {
    await mkdir(join(folder, 'nothing'));
    const tried = await Promise.all([
      compile('--dta', 'x'),
      compile('--data', 'nowhere'),
      compile('--data', 'nothing'),
    ]);
    expect(tried.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(tried[0].errors).toMatch(
      /'--dta'.*; use: npm run compile -- \[--data DIR\] \[--out DIR\] \[--skip-bad-rows\]/s,
    );
    expect(tried[1].errors).toBe(
      'nowhere:1:1  there is no such folder; name the folder of the stories with --data\n',
    );
    expect(tried[2].errors).toBe(
      'nothing:1:1  there is no story here; each is a folder with story.yaml and its article, or its table\n',
    );
  });
});
