// In which of three ways the columns of a mapping hold the date.
import type { Asker, Columns, Report } from './askColumns.ts';
import type { WhenMapping } from './readWhen.ts';

/** Null where it is none of them, which has been reported. */
export function readWhenMapping(columns: Columns, asker: Asker, report: Report): WhenMapping | null {
  const path = ['table', 'columns'];
  const ways = [
    columns.date !== undefined,
    columns.start !== undefined || columns.end !== undefined,
    columns.year !== undefined || columns.month !== undefined || columns.day !== undefined,
  ].filter(Boolean).length;
  const date = asker.column('date');
  const [start, end] = [asker.column('start'), asker.column('end')];
  const [year, month, day] = [asker.column('year'), asker.column('month'), asker.column('day')];
  const advice = 'write "date", or "start" and "end", or "year" with "month" and "day"';
  if (ways !== 1) {
    const fault =
      ways === 0 ? 'no column is named that holds the date' : 'the date is named in more than one way';
    report(ways === 0 ? ['table'] : path, `${fault}; ${advice}`, 'key');
  } else if (date !== null) {
    return { kind: 'date', date };
  } else if (start !== null && end !== null) {
    return { kind: 'span', start, end };
  } else if (year !== null && (month !== null || day === null)) {
    return { kind: 'parts', year, month, day };
  } else {
    report(path, `the date is named in part; ${advice}`, 'key');
  }
  return null;
}

/** The columns of a date, in the order in which they are told. */
export function namesOfWhen(when: WhenMapping): readonly number[] {
  switch (when.kind) {
    case 'date':
      return [when.date];
    case 'span':
      return [when.start, when.end];
    case 'parts':
      return [when.year, when.month, when.day].filter((name) => name !== null);
  }
}
