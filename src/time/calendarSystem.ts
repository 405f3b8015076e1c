// A calendar as ticks and words take it: what its years and months are, by day.
import type { Day } from '../model/day.ts';
import { civilOf, dayOf, type CivilDate } from './calendar.ts';

export interface CalendarSystem {
  readonly name: 'gregorian' | 'solar-hijri';
  /** The first and the last day that the calendar names without doubt. */
  readonly first: number;
  readonly last: number;
  civilOf(day: Day): CivilDate;
  dayOf(year: number, month: number, day: number): Day;
}

/** Every day of a story counts in it, those before 1582 included: EDTF's calendar is the proleptic one. */
export const gregorian: CalendarSystem = {
  name: 'gregorian',
  first: -Infinity,
  last: Infinity,
  civilOf,
  dayOf,
};
