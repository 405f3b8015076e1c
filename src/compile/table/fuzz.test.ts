// Whatever is done to a table, it is a story or a list of problems, each with its place; never a throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createQuakeFeatures,
  createQuakeTable,
  createUcdpTable,
  quakeFeaturesStory,
  quakeStory,
  ucdpStory,
} from './sampleTables.ts';
import { tryTable } from './temporaryTable.ts';

const tables = [
  ['ucdp.csv', ucdpStory, createUcdpTable(4, 3)],
  ['quakes.csv', quakeStory, createQuakeTable(4, 3)],
  ['quakes.geojson', quakeFeaturesStory, createQuakeFeatures(3, 3)],
] as const;

const pieces = [
  '"',
  ',',
  '\n',
  '\r',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '',
  'x',
  '-',
  '9',
  '\u202e',
  '\ud800',
  '\0',
  '😀',
];

describe.each(tables)('%s', (name, yaml, table) => {
  it('with any changes is a story or problems with their places', { timeout: 60_000 }, async () => {
    const change = fc.record({
      at: fc.nat(table.length),
      length: fc.constantFrom(0, 1, 1, 5, 100_000),
      piece: fc.constantFrom(...pieces),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (changes, skipBadRows) => {
          const changed = changes.reduce(
            (text, { at, length, piece }) => text.slice(0, at) + piece + text.slice(at + length),
            table,
          );
          const { story, says } = await tryTable({ yaml, tables: { [name]: changed } }, { skipBadRows });
          expect(story === null).toBe(says.length > 0);
          for (const line of says) expect(line).toMatch(/^[\w./]+:\d+:\d+ {2}\S[^\0\u202e]*$/u);
        },
      ),
      { numRuns: 150 },
    );
  });
});
