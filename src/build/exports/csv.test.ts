import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Story } from '../../model/story.ts';
import { compileStories } from '../compileStories.ts';
import { storyCsv, writeCell } from './csv.ts';

type Row = Readonly<Record<string, string>>;
const read = (csv: string): Row[] => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

let story: Story;
beforeAll(async () => {
  story = (await compileStories(join(import.meta.dirname, '../../../data')))[0]!;
});

describe('a story as CSV', () => {
  test('has a row for each event and for each statement', () => {
    const rows = read(storyCsv(story));
    expect(rows.map(({ id }) => id)).toEqual([...story.events, ...story.statements].map(({ id }) => id));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['event', 'state', 'statement']));
  });

  test('begins with a byte order mark and ends each line with CR and LF', () => {
    const csv = storyCsv(story);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('gives every quote to the letter, several in one cell', () => {
    const quotes = read(storyCsv(story)).map((row) => row.quotes);
    expect(quotes).toEqual([
      ...story.events.map((event) => event.quotes.map(({ exact }) => exact).join('\n')),
      ...story.statements.map(({ quote }) => quote.exact),
    ]);
  });

  test('has coordinates for point places only', () => {
    const rows = read(storyCsv(story));
    expect(rows.find(({ id }) => id === 'ankara-shooting')).toMatchObject({
      latitude: '39.9199',
      longitude: '32.8543',
    });
    for (const row of rows.filter(({ place_kind }) => place_kind !== 'point')) expect(row.latitude).toBe('');
  });
});

describe('a cell', () => {
  const runs = /^[=+\-@\t\r\n＝＋－＠]/;
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '"', ','),
        fc.string(),
      )
      .map((parts) => parts.join('')),
  );

  test('comes back as it was, but for an apostrophe before what a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const line = `${writeCell(one)},${writeCell(other)}\r\n`;
        const [cells = []] = parse(line, { record_delimiter: '\r\n' });
        expect(cells).toEqual([one, other].map((text) => (runs.test(text) ? `'${text}` : text)));
      }),
    );
  });

  test('is never run: a formula, a year BC', () => {
    expect(writeCell('=HYPERLINK("https://evil.example")')).toBe(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(writeCell('-0044-03-15')).toBe(`"'-0044-03-15"`);
  });

  test('with a number of ours stays a number, below zero too', () => {
    expect(writeCell(-3.7038)).toBe('-3.7038');
  });
});
