// Rows of CSV and TSV out of pieces of text (RFC 4180), each cell with the place where it stands. A reader of our own: it
// must tell line and column of any cell of a million rows, and cut no cell that nobody asks for.
import { limits } from '../limits.ts';
import type { Position } from '../readYaml.ts';
import { countText } from './countText.ts';
import { Unreadable } from './unreadable.ts';

/** Holds until the next one is read: the reader has one, and fills it anew. */
export interface DelimitedRow {
  /** At which it begins, from 1. */
  readonly line: number;
  readonly cells: number;
  /** The first fault of its marks, with the position of the cell. */
  readonly fault: { readonly cell: number; readonly message: string } | null;
  cell(position: number): string;
  locate(position: number): Position;
}

export interface DelimitedReader {
  push(piece: string, onRow: (row: DelimitedRow) => void): void;
  /** What is left, once the last piece has been pushed. */
  end(onRow: (row: DelimitedRow) => void): void;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Blank lines are no rows. `delimiter` is one UTF-16 unit. @throws Unreadable from `push` and `end`. */
export function createDelimitedReader(delimiter: string): DelimitedReader {
  const scan = createScan(delimiter.charCodeAt(0));
  let rest = '';
  let line = 1;

  function read(text: string, isEnd: boolean, onRow: (row: DelimitedRow) => void): void {
    let from = 0;
    while (from < text.length) {
      const next = scan.row(text, from, isEnd, line);
      const end = next < 0 ? text.length : next;
      if (end - from > limits.rowCharacters) throw tooLong(scan.openQuote, line);
      if (next < 0) break;
      if (scan.cells > 1 || scan.cell(0) !== '') onRow(scan);
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

function tooLong(openQuote: Position | null, line: number): Unreadable {
  const most = countText(limits.rowCharacters);
  return openQuote
    ? new Unreadable(
        `the quotation mark that opens here is not closed within ${most} characters; close it, or double it where it is meant`,
        openQuote.line,
        openQuote.column,
      )
    : new Unreadable(`this row has more than ${most} characters; shorten it`, line, 1);
}

interface Scan extends DelimitedRow {
  /** Reads the row at `from`; gives where the next one begins, or −1 where this one goes on beyond the text. */
  row(text: string, from: number, isEnd: boolean, line: number): number;
  /** Line ends in the row, its own included. */
  readonly lines: number;
  /** Where a row that goes on has a quotation mark open. */
  readonly openQuote: Position | null;
}

function createScan(delimiter: number): Scan {
  const starts: number[] = [];
  const ends: number[] = [];
  /** 0 as it stands, 1 in quotation marks, 2 with doubled ones in it. */
  const kinds: number[] = [];
  let text = '';
  let from = 0;
  let quoteAt = -1;
  const isEndOfCell = (code: number) => code === delimiter || code === lineFeed || code === carriageReturn;
  const skipToEndOfCell = (at: number) => {
    let end = at;
    while (end < text.length && !isEndOfCell(text.charCodeAt(end))) end += 1;
    return end;
  };
  const positionOf = (at: number): Position => {
    const before = text.slice(from, at);
    const lastEnd = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    return { line: scan.line + countLineEnds(before), column: before.length - lastEnd };
  };

  /** Behind the closing mark of the cell whose opening one is at `at`; −1 where there is none. */
  function quotedCell(at: number, isEnd: boolean): number {
    let kind = 1;
    let end = text.indexOf('"', at + 1);
    while (end >= 0 && (end + 1 < text.length || isEnd)) {
      if (text.charCodeAt(end + 1) !== quote) {
        starts.push(at + 1);
        ends.push(end);
        kinds.push(kind);
        return end + 1;
      }
      kind = 2;
      end = text.indexOf('"', end + 2);
    }
    quoteAt = at;
    if (!isEnd) return -1;
    const { line, column } = positionOf(at);
    throw new Unreadable(
      'the quotation mark that opens here is never closed; close it, or fetch the table again if it is cut off',
      line,
      column,
    );
  }

  function nextCell(at: number, isEnd: boolean): number {
    if (text.charCodeAt(at) !== quote) {
      const end = skipToEndOfCell(at);
      starts.push(at);
      ends.push(end);
      kinds.push(0);
      return end;
    }
    const behind = quotedCell(at, isEnd);
    if (behind < 0 || behind >= text.length || isEndOfCell(text.charCodeAt(behind))) return behind;
    const message = 'text follows on its closing quotation mark; double the marks that are meant, as in ""';
    scan.fault ??= { cell: starts.length - 1, message };
    return skipToEndOfCell(behind);
  }

  const scan = {
    line: 1,
    cells: 0,
    lines: 0,
    fault: null as DelimitedRow['fault'],
    get openQuote() {
      return quoteAt < 0 ? null : positionOf(quoteAt);
    },
    row(given: string, start: number, isEnd: boolean, line: number): number {
      text = given;
      from = start;
      quoteAt = -1;
      starts.length = ends.length = kinds.length = 0;
      scan.line = line;
      scan.fault = null;
      for (let at = start; ; at += 1) {
        at = nextCell(at, isEnd);
        // A carriage return at the very end may be half of a line end.
        const isUnsure = at + 1 >= text.length && text.charCodeAt(at) !== lineFeed;
        if (at < 0 || (isUnsure && !isEnd)) return -1;
        if (text.charCodeAt(at) === delimiter) continue;
        const isPair = text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed;
        const next = Math.min(text.length, at + (isPair ? 2 : 1));
        scan.cells = starts.length;
        scan.lines = kinds.includes(1) || kinds.includes(2) ? countLineEnds(text.slice(start, next)) : 1;
        return next;
      }
    },
    cell(position: number): string {
      const cell = text.slice(starts[position], ends[position] ?? 0);
      return kinds[position] === 2 ? cell.replaceAll('""', '"') : cell;
    },
    locate(position: number): Position {
      return positionOf((starts[position] ?? from) - (kinds[position] ? 1 : 0));
    },
  };
  return scan;
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
