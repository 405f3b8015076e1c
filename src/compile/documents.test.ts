import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { translateStory } from '../model/translateStory.ts';
import { longestChain } from '../time/known.ts';
import { limits } from './limits.ts';
import { marksOf } from './quotationMarks.ts';
import { mostCategories, mostLanes } from './table/groupRows.ts';
import { presets } from './table/presets.ts';
import { createUcdpTable } from './table/sampleTables.ts';
import { datePrecisions, placePrecisions, tableFile, tableFormats } from './table/tableFile.ts';
import { tryTable } from './table/temporaryTable.ts';
import { tryStory } from './temporaryStory.ts';
import { schemaFile, schemaJson } from './writeSchema.ts';

const readme = await readFile(new URL('../../data/README.md', import.meta.url), 'utf8');

describe('data/README.md', () => {
  it('teaches with a story that compiles', async () => {
    const article = /```text\n(.*?)\n```/s.exec(readme)?.[1] ?? '';
    const yaml = /```yaml\n(.*?)\n```/s.exec(readme)?.[1] ?? '';
    const { says, story } = await tryStory(yaml, article, 'bern-text');
    expect(says).toEqual([]);
    expect(story?.events.map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 talks',
      '2 geneva-meeting',
      '3 press-conference',
    ]);
    expect(story?.statements.map(({ number }) => number)).toEqual(['3a']);
  });

  it('teaches to translate that story, of which it leaves one name as it is', async () => {
    const article = /```text\n(.*?)\n```/s.exec(readme)?.[1] ?? '';
    const yaml = /```yaml\n(.*?)\n```/s.exec(readme)?.[1] ?? '';
    const translations = /```yaml\n(translations:\n.*?)\n```/s.exec(readme)?.[1] ?? '';
    const { says, remarks, story } = await tryStory(`${yaml}\n${translations}`, article, 'bern-text');
    expect(says).toEqual([]);
    expect(remarks).toEqual([
      expect.stringMatching(/ sources\.daily\.publisher is not translated into fa; readers .* in en$/),
    ]);
    expect(story && translateStory(story, 'fa').translation?.missing).toEqual(['The Daily']);
  });

  it('teaches with a table that compiles', async () => {
    const table = /```csv\n(.*?)\n```/s.exec(readme)?.[1] ?? '';
    const [, yaml = ''] = /### A table of your own.*?```yaml\n(.*?)\n```/s.exec(readme) ?? [];
    const { says, events } = await tryTable({ yaml, tables: { 'tremors.csv': table } });
    expect(says).toEqual([]);
    expect(events.map(({ id, edtf, title, lane }) => [id, edtf, title, lane])).toEqual([
      ['r-q1', '2016-12-20', 'Tremor, felt widely near Damascus', 0],
      ['r-q2', '[2016-12-15..2016-12-27]', 'Tremor near Aleppo', 1],
    ]);
  });

  it('leads from a UCDP table to a story', async () => {
    const [, yaml = ''] = /### From UCDP GED to a page.*?```yaml\n(.*?)\n```/s.exec(readme) ?? [];
    const { says, story } = await tryTable({ yaml, tables: { 'ged.csv': createUcdpTable(20, 1) } });
    expect(says).toEqual([]);
    expect(story?.events).toBe(20);
  });

  it('explains every field of a table', () => {
    const section = readme.slice(readme.indexOf('## Stories from a table'));
    const { source, table } = tableFile.shape;
    const { columns } = table.shape;
    const keys = [source, table, columns.unwrap()].flatMap(({ shape }) => Object.keys(shape));
    for (const key of keys) expect(section).toContain(`\`${key}\``);
    for (const word of [...tableFormats, ...datePrecisions, ...placePrecisions, ...Object.keys(presets)])
      expect(section).toContain(`\`${word}\``);
  });

  it('states the quotation marks that count', () => {
    const rows = [
      ...readme.matchAll(/^\| (`[a-z]{2}`(?:, `[a-z]{2}`)*|any other) +\| (\S…\S(?: \S…\S)*) +\|$/gm),
    ];
    expect(rows.length).toBeGreaterThan(5);
    for (const [, languages = '', marks = ''] of rows) {
      for (const language of languages === 'any other' ? ['xx'] : languages.replaceAll('`', '').split(', ')) {
        expect(marksOf(language), language).toEqual(marks.replaceAll('…', '').split(' '));
      }
    }
  });

  it('states the limits that hold', () => {
    const spaced = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
    const text = readme.replace(/\s+/g, ' ');
    for (const most of [limits.events, limits.text, limits.articleCharacters, limits.tableEvents])
      expect(text).toContain(spaced(most));
    expect(text).toContain(`${spaced(limits.rowCharacters)} characters in a row, ${limits.cell} in a title`);
    expect(text).toContain(`${limits.address} in an address and ${limits.rowId} in an id`);
    expect(text).toContain(
      `${mostCategories} categories and ${mostLanes} lanes, and ${spaced(limits.groupValues)} values`,
    );
    expect(text).toContain(`${limits.depth} deep`);
    expect(text).toContain(`at most ${longestChain} others`);
    expect(text).toContain(`${limits.storyBytes / 1_000_000} MB`);
    expect(text).toContain(`At most ${limits.headline} and ${limits.summary} characters`);
    expect(text).toContain(`at most ${limits.label} characters`);
  });
});

describe('data/story.schema.json', () => {
  it('is what `tsx src/compile/writeSchema.ts` writes', async () => {
    expect(await readFile(schemaFile, 'utf8')).toBe(schemaJson());
  });

  it('describes every field', () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, path: string) => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties' && typeof value === 'object' && value !== null) {
          for (const [name, property] of Object.entries(value)) {
            if (!('description' in Object(property))) undescribed.push(`${path}.${name}`);
          }
        }
        visit(value, `${path}.${key}`);
      }
    };
    visit(JSON.parse(schemaJson()), '');
    expect(undescribed).toEqual([]);
  });

  it('lets a year stand without quotes', () => {
    expect(schemaJson()).toMatch(/"date": \{\s+"type": \[\s+"string",\s+"integer"/);
  });
});
