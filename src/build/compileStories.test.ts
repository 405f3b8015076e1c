import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { removeTable } from '../compile/table/compileTableStory.ts';
import { createQuakeTable, quakeStory } from '../compile/table/sampleTables.ts';
import { compileSite, compileStories, StoryError } from './compileStories.ts';

const base = join(import.meta.dirname, '..', 'compile', 'broken', 'base');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stories-'));
  await cp(base, join(folder, 'vote'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

async function change(name: string, from: string, to: string): Promise<void> {
  const file = join(folder, 'vote', name);
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(from, () => to),
  );
}

test('what is no fault is told, and the story is compiled', async () => {
  const told: string[] = [];
  const tell = (remark: string) => told.push(remark);
  expect(await compileStories(folder, tell)).toHaveLength(1);
  expect(told).toEqual([]);
  await change('article.txt', '\nThe talks', '\n\u{e0041}The talks');
  expect(await compileStories(folder, tell)).toHaveLength(1);
  expect(told).toEqual([
    expect.stringMatching(/vote\/article\.txt:2:1 {2}it holds an invisible tag character .* \(no fault\)$/),
  ]);
});

test('a table stands beside the stories of articles, with its files until they are removed', async () => {
  await mkdir(join(folder, 'quakes'));
  await writeFile(join(folder, 'quakes', 'story.yaml'), quakeStory);
  await writeFile(join(folder, 'quakes', 'quakes.csv'), createQuakeTable(3, 1));
  const { stories, tables } = await compileSite(folder);
  expect(stories.map(({ id }) => id)).toEqual(['vote']);
  expect(tables.map(({ story }) => story.id)).toEqual(['quakes']);
  for (const table of tables) {
    expect(existsSync(join(table.filesFolder, table.story.files.index))).toBe(true);
    await removeTable(table);
    expect(existsSync(table.filesFolder)).toBe(false);
  }
  expect((await compileStories(folder)).map(({ id }) => id)).toEqual(['vote']);
});

test('what is wrong is one error with all of it', async () => {
  await change('story.yaml', '2016-05-02', '2016-02-30');
  await expect(compileStories(folder)).rejects.toThrow(StoryError);
  await expect(compileStories(folder)).rejects.toThrow('2016 has 29 days');
});
