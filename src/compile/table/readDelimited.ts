// Rows of CSV and TSV out of pieces of text, each cell with the place where it stands. A reader of our own: it must tell
// line and column of any cell of a million rows, and cut no cell that nobody asks for.
import { limits } from '../limits.ts';
import type { Position } from '../readYaml.ts';
import { countText } from './countText.ts';
import { createScan, positionIn, scanRow, type Scan } from './scanRow.ts';
import { Unreadable } from './unreadable.ts';

/** Holds until the next one is read: the reader has one, and fills it anew. */
export interface DelimitedRow {
  /** At which it begins, from 1. */
  readonly line: number;
  readonly cells: number;
  /** The first fault of its marks, with the position of the cell and the character behind its closing mark. */
  readonly fault: { readonly cell: number; readonly message: string; readonly behind: string } | null;
  cell(position: number): string;
  locate(position: number): Position;
}

export interface DelimitedReader {
  push(piece: string, onRow: (row: DelimitedRow) => void): void;
  /** What is left, once the last piece has been pushed. */
  end(onRow: (row: DelimitedRow) => void): void;
}

/** Blank lines are no rows. @throws Unreadable from `push` and `end`. */
export function createDelimitedReader(delimiter: string): DelimitedReader {
  const scan = createScan(delimiter);
  const row = createRow(scan);
  let rest = '';
  let line = 1;

  function read(text: string, isEnd: boolean, onRow: (row: DelimitedRow) => void): void {
    let from = 0;
    while (from < text.length) {
      const next = scanRow(scan, text, from, isEnd, line);
      if (isTooLong(text, from, next < 0 ? text.length : next)) throw tooLong(scan);
      if (next < 0) break;
      if (row.cells > 1 || row.cell(0) !== '') onRow(row);
      line += scan.lines;
      from = next;
    }
    rest = text.slice(from);
  }

  return {
    push: (piece, onRow) => {
      read(rest + piece, false, onRow);
    },
    end: (onRow) => {
      read(rest, true, onRow);
    },
  };
}

/** Its line end does not count. */
function isTooLong(text: string, from: number, next: number): boolean {
  if (next - from <= limits.rowCharacters) return false;
  const [lineEnd = ''] = /\r?\n?$/.exec(text.slice(next - 2, next)) ?? [];
  return next - lineEnd.length - from > limits.rowCharacters;
}

function createRow(scan: Scan): DelimitedRow {
  const { starts, ends, kinds } = scan;
  const message = 'text follows on its closing quotation mark; double the marks that are meant, as in ""';
  return {
    get line() {
      return scan.line;
    },
    get cells() {
      return starts.length;
    },
    get fault() {
      const cell = scan.faultyCell;
      return cell < 0 ? null : { cell, message, behind: scan.text[(ends[cell] ?? 0) + 1] ?? '' };
    },
    cell(position) {
      const cell = scan.text.slice(starts[position], ends[position] ?? 0);
      return kinds[position] === 2 ? cell.replaceAll('""', '"') : cell;
    },
    locate: (position) =>
      positionIn(scan, (starts[position] ?? scan.from) - ((kinds[position] ?? 0) > 0 ? 1 : 0)),
  };
}

function tooLong(scan: Scan): Unreadable {
  const most = countText(limits.rowCharacters);
  if (scan.quoteAt < 0)
    return new Unreadable(`this row has more than ${most} characters; shorten it`, scan.line, 1);
  const { line, column } = positionIn(scan, scan.quoteAt);
  return new Unreadable(
    `the quotation mark that opens here is not closed within ${most} characters; close it, or double it where it is meant`,
    line,
    column,
  );
}
