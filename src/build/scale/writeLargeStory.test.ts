import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { createEvents } from './createEvents.ts';
import { writeEventsJson, writeLargeStory } from './writeLargeStory.ts';

const made = { events: 1200, seed: 5 };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'large-story-'));
  await writeLargeStory(folder, made);
  await writeEventsJson(join(folder, 'events.json'), made);
});
afterAll(() => rm(folder, { recursive: true }));

const read = (file: string) => readFile(join(folder, file), 'utf8');

test('the table has a row for each event, whose columns are those that the story names', async () => {
  const rows: Record<string, string>[] = parse(await read('bench-1200/events.csv'), { columns: true });
  const events = [...createEvents(made.events, made.seed)];
  expect(rows.map(({ id, title, start }) => [id, title, start])).toEqual(
    events.map(({ id, title, start }) => [id, title, start]),
  );
  const { table } = parseYaml(await read('bench-1200/story.yaml')) as {
    table: { columns: Record<string, string> };
  };
  expect(Object.keys(rows[0]!)).toEqual(expect.arrayContaining(Object.values(table.columns)));
});

test('the pages beside it get the same events', async () => {
  const rows = JSON.parse(await read('events.json')) as unknown[][];
  const events = [...createEvents(made.events, made.seed)];
  expect(rows.map(([title, day, lat]) => [title, day, lat])).toEqual(
    events.map(({ title, start, point }) => [title, start, point?.lat ?? null]),
  );
});
