// The date of a row: its cells, their notation, their precision; as EDTF with the days that it covers.
import type { DateTerm, EdtfDate } from '../../model/edtf.ts';
import { dateFlags, noDay } from '../../table/columns.ts';
import { boundsOf } from '../../model/boundsOf.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { readDate, readDateParts, type DateCell, type DateOrder, type ReadDate } from './dateNotation.ts';
import { quoteCell } from './quoteCell.ts';
import type { DatePrecision } from './tableFile.ts';
import { ownText, type TableRow } from './tableRow.ts';
import { joinDates, widenDate } from './widenDate.ts';

/** Names of columns, counted from 0. */
export type WhenMapping =
  | { readonly kind: 'date'; readonly date: number }
  | { readonly kind: 'span'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'parts';
      readonly year: number;
      readonly month: number | null;
      readonly day: number | null;
    };

export interface WhenOptions {
  readonly names: readonly string[];
  readonly when: WhenMapping;
  readonly order: DateOrder | null;
  readonly precision: number | null;
  /** Null: the cells are the words themselves. */
  readonly precisions: ReadonlyMap<string, DatePrecision> | null;
}

/** Days as in `Columns`. */
export interface RowWhen {
  readonly edtf: string;
  readonly beganFrom: number;
  readonly beganBy: number;
  readonly endedBy: number;
  readonly flags: number;
}

/** Tells what is wrong with the cell of a column. */
export type Tell = (name: number, message: string) => void;

export type WhenReader = (row: TableRow, tell: Tell) => RowWhen | null;

export function createWhenReader(options: WhenOptions): WhenReader {
  const { when, names } = options;
  const readCell = createCellReader(options);
  const readPrecision = createPrecisionReader(options);
  const daysOf = remember(daysOfEdtf);

  function readEdtf(row: TableRow, precision: DatePrecision, tell: Tell): string | null {
    if (when.kind === 'date') {
      const read = readCell(row, when.date, tell);
      return read && widenDate(read.edtf, read.date, precision);
    }
    if (when.kind === 'parts') {
      const cell = (name: number | null) => (name === null ? '' : row.cell(name));
      const read = readDateParts(cell(when.year), cell(when.month), cell(when.day));
      if (!read.ok) tell(when.year, read.message);
      return read.ok ? widenDate(read.edtf, read.date, precision) : null;
    }
    const start = readCell(row, when.start, tell);
    const end = row.cell(when.end) === '' ? start : readCell(row, when.end, tell);
    if (!start || !end) return null;
    const [from, to] = [termOf(start, when.start, tell), termOf(end, when.end, tell)];
    if (!from || !to) return null;
    if (from.first <= to.last)
      return joinDates({ ...from, edtf: start.edtf }, { ...to, edtf: end.edtf }, precision);
    tell(
      when.end,
      `it ends before it starts (${names[when.start] ?? ''} ${start.edtf}); correct one of the two`,
    );
    return null;
  }

  return (row, tell) => {
    const precision = readPrecision(row, tell);
    const edtf = precision && readEdtf(row, precision, tell);
    return edtf ? daysOf(edtf) : null;
  };
}

function termOf({ date, edtf }: DateCell, name: number, tell: Tell): DateTerm | null {
  if (date.form === 'date') return date.date;
  tell(
    name,
    `${quoteCell(edtf)} is more than one date; write the first and the last day, each in its column`,
  );
  return null;
}

/** Dates repeat: each is read once. Holds no more than so many. */
function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = read(text);
    if (known.size >= 50_000) known.clear();
    known.set(ownText(text), result);
    return result;
  };
}

type CellReader = (row: TableRow, name: number, tell: Tell) => DateCell | null;

/** Each column in the notation of its first date. */
function createCellReader({ names, order }: WhenOptions): CellReader {
  const readOnce = remember((text: string): ReadDate => {
    const read = readDate(text, order);
    return read.ok ? { ...read, edtf: ownText(read.edtf) } : read;
  });
  const firsts = new Map<number, { notation: string; text: string; line: number }>();
  return (row, name, tell) => {
    const text = row.cell(name);
    const read: ReadDate = text === '' ? { ok: false, message: 'there is no date; add it' } : readOnce(text);
    if (!read.ok) {
      tell(
        name,
        text === ''
          ? `"${names[name] ?? ''}" is empty: ${read.message}`
          : `invalid date ${quoteCell(text)}: ${read.message}`,
      );
      return null;
    }
    const first = firsts.get(name);
    if (!first) firsts.set(name, { notation: read.notation, text: ownText(text), line: row.line });
    if (!first || first.notation === read.notation) return read;
    tell(
      name,
      `dates in two notations: ${quoteCell(text)} (${read.notation}), and ${quoteCell(first.text)} (${first.notation}) in line ${first.line}; write all dates of a column in one`,
    );
    return null;
  };
}

function createPrecisionReader({ names, precision, precisions }: WhenOptions) {
  return (row: TableRow, tell: Tell): DatePrecision | null => {
    if (precision === null) return 'exact';
    const code = row.cell(precision);
    const known = precisions?.get(code);
    if (known) return known;
    const message = `${quoteCell(code)} in "${names[precision] ?? ''}" is no precision that is explained; correct the row, or add the code to "datePrecisions"`;
    tell(precision, message);
    return null;
  };
}

function daysOfEdtf(edtf: string): RowWhen | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.reason}`);
  const { begin, end } = boundsOf(parsed.date);
  return {
    edtf: ownText(edtf),
    beganFrom: begin.earliest ?? noDay,
    beganBy: begin.latest ?? noDay,
    endedBy: end.latest ?? noDay,
    flags: flagsOf(parsed.date),
  };
}

function flagsOf(date: EdtfDate): number {
  const terms =
    date.form === 'date'
      ? [date.date]
      : date.form === 'interval'
        ? [date.start, date.end]
        : [date.from, date.to];
  const has = (quality: 'approximate' | 'uncertain') =>
    terms.some((term) => term !== null && typeof term === 'object' && term[quality]);
  const shape = date.form === 'interval' ? dateFlags.interval : isOneOf(date) ? dateFlags.oneOf : 0;
  return shape | (has('approximate') ? dateFlags.about : 0) | (has('uncertain') ? dateFlags.uncertain : 0);
}

function isOneOf(date: EdtfDate): boolean {
  return date.form === 'one-of' || (date.form === 'date' && date.date.first < date.date.last);
}
