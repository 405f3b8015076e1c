// Where the cells of one row of a delimited text begin and end (RFC 4180). Cuts nothing out of the text.
import type { Position } from '../readYaml.ts';
import { Unreadable } from './unreadable.ts';

/** Filled anew by each row. */
export interface Scan {
  readonly delimiter: number;
  text: string;
  /** Where the row begins: in the text, and in the file. */
  from: number;
  line: number;
  /** Of each cell, without its quotation marks. */
  readonly starts: number[];
  readonly ends: number[];
  /** 0 as it stands, 1 in quotation marks, 2 with doubled ones in it. */
  readonly kinds: number[];
  /** Line ends in the row, its own included. */
  lines: number;
  /** The cell behind whose closing mark text follows; −1 for none. */
  faultyCell: number;
  /** Where a mark is open in a row that goes on; −1 for none. */
  quoteAt: number;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** `delimiter` is one UTF-16 unit. */
export function createScan(delimiter: string): Scan {
  return {
    delimiter: delimiter.charCodeAt(0),
    text: '',
    ...{ from: 0, line: 1, lines: 0, faultyCell: -1, quoteAt: -1 },
    ...{ starts: [], ends: [], kinds: [] },
  };
}

/**
 * Gives where the next row begins; −1 where this one goes on beyond the text, which then has to be longer.
 * @throws Unreadable where a quotation mark is open at the end.
 */
export function scanRow(scan: Scan, text: string, from: number, isEnd: boolean, line: number): number {
  Object.assign(scan, { text, from, line, faultyCell: -1, quoteAt: -1 });
  scan.starts.length = scan.ends.length = scan.kinds.length = 0;
  for (let at = from; ; at += 1) {
    at = scanCell(scan, at, isEnd);
    if (at < 0) return -1;
    const code = text.charCodeAt(at);
    // A carriage return at the very end may be half of a line end.
    if (at + 1 >= text.length && code !== lineFeed && !isEnd) return -1;
    if (code === scan.delimiter) continue;
    const isPair = code === carriageReturn && text.charCodeAt(at + 1) === lineFeed;
    const next = Math.min(text.length, at + (isPair ? 2 : 1));
    scan.lines = scan.kinds.some((kind) => kind > 0) ? countLineEnds(text.slice(from, next)) : 1;
    return next;
  }
}

/** Behind the cell at `at`; −1 where it goes on. */
function scanCell(scan: Scan, at: number, isEnd: boolean): number {
  const { text } = scan;
  if (text.charCodeAt(at) !== quote) {
    const end = endOfCell(scan, at);
    pushCell(scan, at, end, 0);
    return end;
  }
  const behind = scanQuoted(scan, at, isEnd);
  if (behind < 0) return -1;
  const end = endOfCell(scan, behind);
  if (end > behind && scan.faultyCell < 0) scan.faultyCell = scan.starts.length - 1;
  return end;
}

function endOfCell({ text, delimiter }: Scan, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === lineFeed || code === carriageReturn) return at;
  }
  return text.length;
}

/** Behind the closing mark of the cell whose opening one is at `at`. */
function scanQuoted(scan: Scan, at: number, isEnd: boolean): number {
  const { text } = scan;
  let kind = 1;
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && (end + 1 < text.length || isEnd)) {
    if (text.charCodeAt(end + 1) !== quote) {
      pushCell(scan, at + 1, end, kind);
      return end + 1;
    }
    kind = 2;
    end = text.indexOf('"', end + 2);
  }
  scan.quoteAt = at;
  if (!isEnd) return -1;
  const { line, column } = positionIn(scan, at);
  throw new Unreadable(
    'the quotation mark that opens here is never closed; close it, or fetch the table again if it is cut off',
    line,
    column,
  );
}

function pushCell({ starts, ends, kinds }: Scan, start: number, end: number, kind: number): void {
  starts.push(start);
  ends.push(end);
  kinds.push(kind);
}

/** Of a place in the row. */
export function positionIn({ text, from, line }: Scan, at: number): Position {
  const before = text.slice(from, at);
  const lastEnd = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return { line: line + countLineEnds(before), column: before.length - lastEnd };
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
