// From when to when a table reaches, in words.
import type { Day } from '../../model/day.ts';
import type { TableStory } from '../../model/table.ts';
import { civilOf } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { Dates } from '../createDates.ts';

/** 3 January 2011 – 30 December 2024 */
export function writeSpan({ from, to }: TableStory['span'], dates: Pick<Dates, 'plainDay'>): string {
  const [first = '', last = ''] = [from, to - 1].map((day) => dates.plainDay(day as Day));
  return first === last ? first : `${first} – ${last}`;
}

/** The same as far as years tell it, for where there is less room. */
export function writeYears(
  { from, to }: TableStory['span'],
  dates: Pick<Dates, 'plainDay' | 'edtf'>,
): string {
  const [first = 0, last = 0] = [from, to - 1].map((day) => civilOf(day as Day).year);
  const parsed = parseEdtf(first === last ? String(first) : `${first}/${last}`);
  return parsed.ok ? dates.edtf(parsed.date, false) : writeSpan({ from, to }, dates);
}
