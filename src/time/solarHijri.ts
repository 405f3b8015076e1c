// Day arithmetic in the Solar Hijri calendar, Iran's civil one. A year begins at the spring equinox; by rule, 8 years of
// every 33 leap. Rule and formulas are those of ICU's persncal.cpp.
import type { Day } from '../model/day.ts';
import type { CalendarSystem } from './calendarSystem.ts';

const daysPer33Years = 12_053;
/** From 1 Farvardin of the year 1 to 1970-01-01. */
const epochDays = 492_268;
/** Six months of 31 days come first, those after them have 30, the last one 29 in most years. */
const firstHalfDays = 186;

const newYear = (year: number): number => 365 * (year - 1) + Math.floor((8 * year + 21) / 33) - epochDays;

function dayOf(year: number, month: number, day: number): Day {
  const before = month <= 7 ? (month - 1) * 31 : (month - 7) * 30 + firstHalfDays;
  return (newYear(year) + before + day - 1) as Day;
}

function civilOf(day: Day) {
  const year = 1 + Math.floor((33 * (day + epochDays) + 3) / daysPer33Years);
  const dayOfYear = day - newYear(year);
  const isEarly = dayOfYear < firstHalfDays;
  const inHalf = isEarly ? dayOfYear : dayOfYear - firstHalfDays;
  const monthDays = isEarly ? 31 : 30;
  return {
    year,
    month: (isEarly ? 1 : 7) + Math.floor(inHalf / monthDays),
    day: (inHalf % monthDays) + 1,
  };
}

/** From 1206 to 1498 (1827 to 2120) the rule gives the days that the equinox does; beyond, it may be one day off. */
export const solarHijri: CalendarSystem = {
  name: 'solar-hijri',
  first: newYear(1206),
  last: newYear(1499) - 1,
  civilOf,
  dayOf,
};
