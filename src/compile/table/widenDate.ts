// What a precision makes of a date: a day that only stands for a week becomes one day of that week, never a false day.
import type { Day } from '../../model/day.ts';
import type { EdtfDate } from '../../model/edtf.ts';
import { addDays, civilOf, dayOf, daysInMonth, formatIsoDay } from '../../time/calendar.ts';
import type { DatePrecision } from './tableFile.ts';

/** The EDTF of one date; as it is where it is no single day, and so says itself how wide it is. */
export function widenDate(edtf: string, date: EdtfDate, precision: DatePrecision): string {
  const day = date.form === 'date' && date.date.first === date.date.last ? date.date.first : null;
  return day === null ? edtf : widenDay(edtf, day, precision);
}

interface End {
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
}

/**
 * From the first to the last day: exact days are those of an event that lasted; of others it was one of them. A week or
 * more of which only one day is given is as wide as its precision says.
 */
export function joinDates(start: End, end: End, precision: DatePrecision): string {
  if (start.first === end.first && start.last === end.last) {
    return start.first === start.last ? widenDay(start.edtf, start.first, precision) : start.edtf;
  }
  return precision === 'exact' ? `${start.edtf}/${end.edtf}` : oneOf(start.first, end.last);
}

/** What a story can hold. */
const [firstDay, lastDay] = [dayOf(-9999, 1, 1), dayOf(9999, 12, 31)];

function oneOf(first: Day, last: Day): string {
  const [from, to] = [first < firstDay ? firstDay : first, last > lastDay ? lastDay : last];
  return `[${formatIsoDay(from)}..${formatIsoDay(to)}]`;
}

function widenDay(edtf: string, day: Day, precision: DatePrecision): string {
  const { year, month } = civilOf(day);
  switch (precision) {
    case 'exact':
    case 'within':
      return edtf;
    // The table does not say where in its stretch the day lies: all stretches of that length that hold it.
    case 'days':
      return oneOf(addDays(day, -5), addDays(day, 5));
    case 'week':
      return oneOf(addDays(day, -6), addDays(day, 6));
    case 'month':
      return oneOf(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)));
    case 'year':
      return oneOf(dayOf(year, 1, 1), dayOf(year, 12, 31));
  }
}
