import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDelimitedReader, type DelimitedRow } from './readDelimited.ts';

interface Read {
  readonly cells: readonly string[];
  readonly line: number;
  /** `line:column` of each cell. */
  readonly places: readonly string[];
}

function readPieces(pieces: readonly string[], delimiter = ','): Read[] {
  const rows: Read[] = [];
  const reader = createDelimitedReader(delimiter);
  const take = (row: DelimitedRow) => {
    const positions = Array.from({ length: row.cells }, (_, n) => n);
    rows.push({
      cells: positions.map((n) => row.cell(n)),
      line: row.line,
      places: positions.map((n) => `${row.locate(n).line}:${row.locate(n).column}`),
    });
  };
  for (const piece of pieces) reader.push(piece, take);
  reader.end(take);
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom('a', 'б', '"', ',', '\n', '\r\n', ' ', '😀'), maxLength: 6 });
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );
const written = (rows: readonly (readonly string[])[], end: string) =>
  rows
    .map((cells) =>
      cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(','),
    )
    .join(end);

describe('rows of a delimited text', () => {
  it('are those that csv-parse reads, in whatever pieces they come', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat(80), { maxLength: 5 }),
        (rows, end, cuts) => {
          const text = written(rows, end);
          const bounds = [
            0,
            ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b),
            text.length,
          ];
          const pieces = bounds.slice(1).map((to, n) => text.slice(bounds[n], to));
          const read = readPieces(pieces);
          expect(read).toEqual(readPieces([text]));
          const expected = parse(text, { record_delimiter: [end], skip_empty_lines: true });
          expect(read.map(({ cells }) => cells)).toEqual(expected);
        },
      ),
    );
  });

  it('know where each of their cells stands', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = written(rows, '\n');
        const lines = text.split(/\r\n|\n/);
        for (const { cells, places } of readPieces([text])) {
          for (const [n, place] of places.entries()) {
            const [line = 0, column = 0] = place.split(':').map(Number);
            const rest = lines[line - 1]?.slice(column - 1) ?? '';
            const [start = ''] = (cells[n] ?? '').replaceAll('"', '""').split(/\r\n|\n/);
            expect(rest.replace(/^"/, '').startsWith(start) || rest.startsWith(start)).toBe(true);
          }
        }
      }),
    );
  });

  it('begin at their line, be there line ends in cells or blank lines before', () => {
    const rows = readPieces(['a,b\r\n\r\n"1\r\n2",x\n\n', '3,"y\n\nz"\n4,w']);
    expect(rows.map(({ line, places }) => [line, ...places])).toEqual([
      [1, '1:1', '1:3'],
      [3, '3:1', '4:4'],
      [6, '6:1', '6:3'],
      [9, '9:1', '9:3'],
    ]);
  });

  it('are parted by tabs, semicolons or bars too', () => {
    for (const delimiter of ['\t', ';', '|'])
      expect(readPieces([`a,1${delimiter}b\n`], delimiter)[0]?.cells).toEqual(['a,1', 'b']);
  });
});
