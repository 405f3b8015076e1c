import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileStories, StoryError } from './compileStories.ts';

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

test('what is wrong is one error with all of it', async () => {
  await change('story.yaml', '2016-05-02', '2016-02-30');
  await expect(compileStories(folder)).rejects.toThrow(StoryError);
  await expect(compileStories(folder)).rejects.toThrow('2016 has 29 days');
});
