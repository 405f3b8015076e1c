// A table file of any format, as rows of the columns that are asked for.
import { suggest } from '../nearest.ts';
import type { Position } from '../readYaml.ts';
import { createDelimitedReader, type DelimitedRow } from './readDelimited.ts';
import { createCollectionReader, createLineReader } from './readFeatures.ts';
import { showCell } from './quoteCell.ts';
import { readFeature } from './readFeature.ts';
import { readText } from './readText.ts';
import type { FileFormat } from './tableFile.ts';
import type { TableRow } from './tableRow.ts';
import { Told, Unreadable } from './unreadable.ts';

export interface RowsOptions {
  readonly file: string;
  readonly format: FileFormat;
  /** Of a csv. */
  readonly delimiter: string;
  readonly names: readonly string[];
  /** A column that is not there, or there twice; false where it can be done without. Of features once all are read. */
  readonly onMissing: (name: number, message: string) => boolean;
}

export interface Rows {
  /** `afterPiece` is waited for, so that what the rows are kept in can be emptied. @throws Unreadable, Told */
  each(onRow: (row: TableRow) => void, afterPiece: () => Promise<void>): Promise<{ sha256: string }>;
}

export function openRows(options: RowsOptions): Rows {
  return {
    async each(onRow, afterPiece) {
      const text = readText(options.file);
      const { push, end } = isDelimited(options.format)
        ? delimitedRows(options, onRow)
        : featureRows(options, onRow);
      for await (const piece of text) {
        push(piece);
        await afterPiece();
      }
      end();
      await afterPiece();
      return { sha256: text.sha256() };
    },
  };
}

const isDelimited = (format: FileFormat) => format === 'csv' || format === 'tsv';

interface Feed {
  readonly push: (piece: string) => void;
  readonly end: () => void;
}

function delimitedRows(options: RowsOptions, onRow: (row: TableRow) => void): Feed {
  const delimiter = options.format === 'tsv' ? '\t' : options.delimiter;
  const reader = createDelimitedReader(delimiter);
  let header: { readonly cells: number; readonly positions: readonly number[] } | null = null;
  const take = (row: DelimitedRow) => {
    if (!header) header = { cells: row.cells, positions: readHeader(row, options, delimiter) };
    else if (!isEmpty(row)) onRow(rowOf(row, header));
  };
  return {
    push: (piece) => {
      reader.push(piece, take);
    },
    end: () => {
      reader.end(take);
      if (!header) throw new Unreadable('the table is empty; put its rows here, below their header', 1, 1);
    },
  };
}

/** Spreadsheets leave such rows behind. */
function isEmpty(row: DelimitedRow): boolean {
  for (let cell = 0; cell < row.cells; cell += 1) if (row.cell(cell).trim() !== '') return false;
  return true;
}

function rowOf(
  row: DelimitedRow,
  { cells, positions }: { readonly cells: number; readonly positions: readonly number[] },
): TableRow {
  const positionOf = (name: number) => positions[name] ?? -1;
  return {
    line: row.line,
    column: 1,
    number: row.line,
    fault: faultOf(row, cells),
    cell: (name) => (positionOf(name) < 0 ? '' : row.cell(positionOf(name)).trim()),
    locate: (name) => row.locate(Math.max(0, positionOf(name))),
  };
}

function faultOf(row: DelimitedRow, cells: number): TableRow['fault'] {
  if (row.fault) return { ...row.locate(row.fault.cell), message: row.fault.message };
  if (row.cells === cells) return null;
  const message =
    row.cells < cells
      ? `this row has ${row.cells} cells, and the header ${cells}; add the missing ones, or fetch the table again if it is cut off`
      : `this row has ${row.cells} cells, and the header ${cells}; put a cell that holds the delimiter in quotation marks`;
  return { ...row.locate(Math.min(cells, row.cells - 1)), message };
}

/** Where each of the names stands; −1 where it does not, which has been told. */
function readHeader(row: DelimitedRow, options: RowsOptions, delimiter: string): number[] {
  const header = Array.from({ length: row.cells }, (_, cell) => row.cell(cell).trim());
  const positions = options.names.map((name) => header.indexOf(name));
  if (row.fault) refuseDelimiter(row.fault.behind, delimiter, 1);
  if (row.fault) throw unreadableAt(row.locate(row.fault.cell), row.fault.message);
  if (row.cells === 1 || positions.every((found) => found < 0))
    refuseDelimiter(header.join(delimiter), delimiter, row.cells);
  const missing = options.names.filter((name, n) => {
    const found = positions[n] ?? -1;
    const twice = header.indexOf(name, found + 1);
    if (found >= 0 && twice < 0) return false;
    const known = header.filter((cell) => cell !== '').map(showCell);
    const message =
      found < 0
        ? `the table has no column "${name}"; ${suggest(name, known, 'a column')}`
        : `the columns ${found + 1} and ${twice + 1} of the table are both called "${name}"; rename one`;
    return options.onMissing(n, message);
  });
  if (missing.length > 0) throw new Told();
  return positions;
}

const delimiters = [
  [';', 'semicolons', 'write delimiter: ";" below "table"'],
  ['\t', 'tabs', 'write format: tsv below "table"'],
  [',', 'commas', 'write format: csv below "table", without "delimiter"'],
  ['|', 'bars', 'write delimiter: "|" below "table"'],
] as const;

/** Where another character parts more cells than the delimiter that is asked for. */
function refuseDelimiter(header: string, delimiter: string, cells: number): void {
  const found = delimiters.find(
    ([character]) => character !== delimiter && header.split(character).length > cells,
  );
  if (!found) return;
  const [, name, advice] = found;
  throw new Unreadable(`the columns of this table are parted by ${name}; ${advice}`, 1, 1);
}

const unreadableAt = ({ line, column }: Position, message: string) => new Unreadable(message, line, column);

function featureRows(options: RowsOptions, onRow: (row: TableRow) => void): Feed {
  const isLines = options.format === 'geojsonl';
  const reader = isLines ? createLineReader() : createCollectionReader();
  const seen = options.names.map(() => false);
  const others = new Set<string>();
  const take = (feature: Parameters<Parameters<typeof reader.push>[1]>[0]) => {
    const { properties, row } = readFeature(feature, options.names, isLines);
    if (others.size < 1000) for (const name of Object.keys(properties)) others.add(name);
    options.names.forEach((_, n) => {
      if (row.hasOwn(n)) seen[n] = true;
    });
    onRow(row);
  };
  return {
    push: (piece) => {
      reader.push(piece, take);
    },
    end: () => {
      reader.end(take);
      const missing = options.names.filter((name, n) => {
        if (seen[n] || others.size === 0) return false;
        const advice = suggest(name, [...others].map(showCell), 'a property');
        return options.onMissing(n, `no feature has the property "${name}"; ${advice}`);
      });
      if (missing.length > 0) throw new Told();
    },
  };
}
