import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createUcdpTable, ucdpStory } from '../compile/table/sampleTables.ts';
import { createDevSite } from './createDevSite.ts';
import { StoryError } from './compileStories.ts';

async function dataOf(yaml: string): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'dev-site-'));
  onTestFinished(() => rm(data, { recursive: true }));
  await mkdir(join(data, 'a-table'));
  await writeFile(join(data, 'a-table', 'story.yaml'), yaml);
  await writeFile(join(data, 'a-table', 'ucdp.csv'), createUcdpTable(20, 7));
  return data;
}

test('a table is read once until something changes, and its old files go when it has been read again', async () => {
  const site = createDevSite(await dataOf(ucdpStory), {});
  const [first, second] = await Promise.all([site.read(), site.read()]);
  expect(second).toBe(first);
  expect(await site.read()).toBe(first);
  const folderOf = ({ tables }: typeof first) => tables[0]?.filesFolder ?? '';
  expect(existsSync(folderOf(first))).toBe(true);
  site.forget();
  const changed = await site.read();
  expect(changed).not.toBe(first);
  expect([existsSync(folderOf(first)), existsSync(folderOf(changed))]).toEqual([false, true]);
  site.close();
  expect(existsSync(folderOf(changed))).toBe(false);
});

test('what is wrong is told each time, until it is mended', async () => {
  const data = await dataOf(ucdpStory.replace('language: en', 'language: 7'));
  const site = createDevSite(data, {});
  await expect(site.read()).rejects.toThrow(StoryError);
  await writeFile(join(data, 'a-table', 'story.yaml'), ucdpStory);
  expect((await site.read()).tables).toHaveLength(1);
  site.close();
});
