// Each limit of a table: the most passes, and one more gives its message and nothing else.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../draft.ts';
import { limits } from '../limits.ts';
import { readYaml } from '../readYaml.ts';
import { readMapping } from './mapping.ts';
import { readRows } from './readRows.ts';
import type { RowStore } from './rowStore.ts';
import { tableFile } from './tableFile.ts';
import { storyOf, tryTable } from './temporaryTable.ts';

const letters = (count: number) => 'a'.repeat(count);
const asked = 'id: id, title: title, date: date, place: place';
const header = 'id,title,date,place,more\n';

/** Of a table.csv with one row. */
async function saysOf(row: string, more = '', columns = asked): Promise<readonly string[]> {
  const yaml = storyOf('table.csv', columns, more);
  return (await tryTable({ yaml, tables: { 'table.csv': header + row } })).says;
}

describe('a cell', () => {
  it.each([
    ['an id', 80, (n: number) => `${letters(n)},One,2016,,\n`, 'an id has at most 80 characters; shorten it'],
    [
      'a title',
      300,
      (n: number) => `1,${letters(n)},2016,,\n`,
      'this title has 301 characters; 300 are the most',
    ],
    [
      'a place',
      300,
      (n: number) => `1,One,2016,${letters(n)},\n`,
      'this place has 301 characters; 300 are the most',
    ],
    [
      'a date',
      100,
      (n: number) => `1,One,2016-12-20${' '.repeat(n - 15)}11:32,,\n`,
      'it is too long for a date; write the day, as in 2016-12-20',
    ],
  ])('that is %s has %i characters', async (_, most, rowOf, message) => {
    expect(await saysOf(rowOf(most))).toEqual([]);
    expect(await saysOf(rowOf(most + 1))).toEqual([expect.stringMatching(/^table.csv:2:\d+ /)]);
    expect((await saysOf(rowOf(most + 1)))[0]).toContain(message);
  });

  it('that is a text has 20,000', async () => {
    const says = (n: number) => saysOf(`1,One,2016,,${letters(n)}\n`, '', `${asked}, text: more`);
    expect(await says(20_000)).toEqual([]);
    expect(await says(20_001)).toEqual([
      'table.csv:2:13  this text has 20001 characters; 20000 are the most',
    ]);
  });

  it('that is an address has 2,000', async () => {
    const says = (n: number) =>
      saysOf(`1,One,2016,,https://a.example/${letters(n - 18)}\n`, '', `${asked}, url: more`);
    expect(await says(2000)).toEqual([]);
    expect((await says(2001))[0]).toMatch(/^table.csv:2:13 .* it has 2,001 characters; 2,000 are the most$/);
  });

  it('that is both coordinates has 100', async () => {
    const says = (n: number) =>
      saysOf(
        `1,One,2016,,48.85${' '.repeat(n - 9)}2.35\n`,
        '  coordinateOrder: lat-lng\n',
        `${asked}, coordinates: more`,
      );
    expect(await says(100)).toEqual([]);
    expect((await says(101))[0]).toMatch(/^table.csv:2:13 .* is not two numbers; /);
  });
});

describe('a row', () => {
  const rowOf = (characters: number) => `1,One,2016,,${letters(characters - 12)}`;

  it.each(['\n', '\r\n', ''])('of a csv that ends with %j has 1,000,000 characters', async (end) => {
    expect(await saysOf(rowOf(1_000_000) + end)).toEqual([]);
    expect(await saysOf(rowOf(1_000_001) + end)).toEqual([
      'table.csv:2:1  this row has more than 1,000,000 characters; shorten it',
    ]);
  });

  it.each([
    ['table.geojsonl', '\n', ''],
    ['table.geojsonl', '\r\n', ''],
    ['table.geojson', ']}', '{"features":['],
  ])('of %s has as many (%j)', async (name, end, start) => {
    const properties = (note: string) => ({ id: 1, title: 'One', date: '2016', place: 'x', note });
    const write = (note: string) => JSON.stringify({ type: 'Feature', properties: properties(note) });
    const says = async (characters: number) => {
      const text = write(letters(characters - write('').length));
      const yaml = storyOf(name, asked);
      return (await tryTable({ yaml, tables: { [name]: start + text + end } })).says;
    };
    expect(await says(1_000_000)).toEqual([]);
    expect(await says(1_000_001)).toEqual([
      `${name}:1:${start.length + 1}  this feature has more than 1,000,000 characters; simplify or remove it`,
    ]);
  });
});

describe('groups', () => {
  const spec = (key: string, count: number) =>
    `  ${key}:\n${Array.from({ length: count }, (_, n) => `    g${n}x: { name: G, values: [${n}] }\n`).join('')}`;

  it.each([
    ['categories', 'category', 9],
    ['lanes', 'lane', 7],
  ])('that are %s (by %s) are %i', async (key, column, most) => {
    const says = (count: number) => saysOf('1,One,2016,,0\n', spec(key, count), `${asked}, ${column}: more`);
    expect(await says(most)).toEqual([]);
    expect(await says(most + 1)).toEqual([
      `story.yaml:11:3  ${most + 1} ${key} are more than ${most}; put some of them together`,
    ]);
  });

  it('come from 10,000 values of a column, and no row is left out where there are more', async () => {
    const says = async (count: number) => {
      const rows = Array.from({ length: count }, (_, n) => `${n},One,2016,,${n}\n`).join('');
      const yaml = storyOf('table.csv', `${asked}, lane: more`);
      return (await tryTable({ yaml, tables: { 'table.csv': header + rows } }, { skipBadRows: true })).says;
    };
    expect(await says(10_000)).toEqual([]);
    expect(await says(10_001)).toEqual([
      'story.yaml:10:68  "more" has more than 10,000 values; group by another column',
    ]);
  }, 30_000);
});

describe('bad rows', () => {
  it('are told up to a hundred', async () => {
    const says = (count: number) =>
      saysOf(Array.from({ length: count }, (_, n) => `${n},,2016,,\n`).join(''));
    expect(await says(100)).toHaveLength(100);
    const told = await says(101);
    expect(told).toHaveLength(101);
    expect(told.at(-1)).toMatch(/^table.csv:102:5 {2}and 1 more row from here on cannot be read; /);
  });
});

describe('a table', () => {
  /** As full as one of so many rows, and keeps nothing. */
  function createFullStore(rows: number): RowStore {
    let count = rows;
    const unused = () => {
      throw new Error('a full store is only added to');
    };
    return {
      ids: {
        get count() {
          return count;
        },
        add: unused,
        at: unused,
      },
      add: () => (count += 1) - 1,
      flush: () => Promise.resolve(),
      close: () => Promise.resolve(),
      lineOf: unused,
      sort: unused,
    };
  }

  it('has 2,000,000 rows', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'table-'));
    const path = join(folder, 'table.csv');
    await writeFile(path, `${header}1,One,2016,,\n2,Two,2016,,\n`);
    const { file: whole } = readDraft(tableFile, readYaml(storyOf('table.csv', asked)).value);
    const mapping = whole && readMapping(whole.table, 'csv', () => undefined);
    if (!whole || !mapping) throw new Error('the story of this test is no story');
    const table = { whole, mapping, path, format: 'csv', skipBadRows: true } as const;
    const problemsOf = async (rows: number) =>
      (await readRows(table, createFullStore(rows), () => undefined)).problems;
    expect(await problemsOf(limits.tableEvents - 2)).toEqual([]);
    expect(await problemsOf(limits.tableEvents - 1)).toEqual([
      {
        ...{ file: path, line: 3, column: 1 },
        message: 'the table has more than 2,000,000 rows; part the story in two',
      },
    ]);
    await rm(folder, { recursive: true });
  });
});
