// The one formatter of dates: from days and EDTF to words. Names of months and days, and the order of the parts, come
// from the catalogue: Node and browsers differ in what Intl makes of a date, and its formatters are slow to make.
import type { Day } from '../model/day.ts';
import type { DateTerm, EdtfDate, IntervalEnd } from '../model/edtf.ts';
import type { When } from '../model/story.ts';
import { civilOf, isoWeekday } from '../time/calendar.ts';
import type { Tick } from '../time/ticks.ts';
import type { Words } from './en.ts';

export interface Dates {
  /** Tuesday 20 December 2016 */
  longDay(day: Day): string;
  /** 20 December 2016 */
  plainDay(day: Day): string;
  /** 20 Dec 2016 */
  shortDay(day: Day): string;
  year(day: Day): string;
  /** `weekday` as ISO 8601 counts: 1 Monday … 7 Sunday. */
  weekday(weekday: number): string;
  /** A date as it is known, down to "about" and "on or before". */
  edtf(date: EdtfDate, runsOn: boolean): string;
  /** The same, with what the way it is known says of its end: a state `until` the report was still so then. */
  when(when: When): string;
  /** The label of a tick: `full` and, shorter, `compact` name the month and the year too. */
  tick(tick: Tick, length: 'full' | 'compact' | 'short'): string;
}

const isTerm = (end: IntervalEnd): end is DateTerm => typeof end !== 'string';

/** Numbers without grouping, in the catalogue's digits; a formatter takes milliseconds to make, and Latin needs none. */
function createDigits({ locale, numbering }: Words): (number: number) => string {
  if (numbering === 'latn') return String;
  const format = new Intl.NumberFormat(locale, { useGrouping: false, numberingSystem: numbering });
  return (number) => format.format(number);
}

export function createDates(words: Words): Dates {
  const { dates: say } = words;
  const digits = createDigits(words);

  const yearName = (year: number) => (year > 0 ? digits(year) : say.beforeChrist(digits(1 - year)));
  const monthName = (month: number) => say.months[month - 1] ?? '';
  const shortMonthName = (month: number) => say.shortMonths[month - 1] ?? '';
  const plainDay = (day: Day) => {
    const { year, month, day: dayOfMonth } = civilOf(day);
    return say.plainDay(digits(dayOfMonth), monthName(month), yearName(year));
  };
  const shortDay = (day: Day) => {
    const { year, month, day: dayOfMonth } = civilOf(day);
    return say.plainDay(digits(dayOfMonth), shortMonthName(month), yearName(year));
  };
  const weekday = (number: number) => say.weekdays[number - 1] ?? '';
  const longDay = (day: Day) => {
    const { year, month, day: dayOfMonth } = civilOf(day);
    return say.day(weekday(isoWeekday(day)), digits(dayOfMonth), monthName(month), yearName(year));
  };

  const plainTerm = (term: DateTerm, long: boolean): string => {
    const { year, month, day, unspecified } = term;
    // Before year 1 a decade as EDTF counts is none of the calendar's: -005X is 51 to 60 BC.
    const many = (word: (year: string) => string) =>
      year > 0
        ? word(digits(year))
        : say.fromTo(yearName(civilOf(term.first).year), yearName(civilOf(term.last).year));
    if (unspecified === 'year-of-decade') return many(say.decade);
    if (unspecified === 'year-of-century') return many(say.century);
    if (unspecified === 'month-and-day') return say.someDay(yearName(year));
    if (unspecified === 'month') return say.someMonth(yearName(year));
    if (month === null) return yearName(year);
    if (unspecified === 'day') return say.someDay(say.month(monthName(month), yearName(year)));
    if (day === null) return say.month(monthName(month), yearName(year));
    return long ? longDay(term.first) : plainDay(term.first);
  };
  const term = (date: DateTerm, long = false): string => {
    const about = date.approximate ? say.about(plainTerm(date, long)) : plainTerm(date, long);
    return date.uncertain ? say.uncertain(about) : about;
  };

  const interval = (start: IntervalEnd, end: IntervalEnd, runsOn: boolean): string => {
    if (isTerm(start) && isTerm(end)) {
      return runsOn ? say.sinceStill(term(start), term(end)) : say.fromTo(term(start), term(end));
    }
    if (isTerm(start)) return end === 'open' ? say.sinceOpen(term(start)) : say.endUnknown(term(start));
    if (isTerm(end)) {
      if (runsOn) return say.startUnknownStill(term(end));
      return start === 'open' ? say.untilOpen(term(end)) : say.startUnknown(term(end));
    }
    return say.noDate;
  };

  const edtf = (date: EdtfDate, runsOn: boolean): string => {
    switch (date.form) {
      case 'date':
        return term(date.date, true);
      case 'interval':
        return interval(date.start, date.end, runsOn);
      case 'one-of':
        if (date.from && date.to) return say.oneOf(term(date.from), term(date.to));
        if (date.to) return say.onOrBefore(term(date.to));
        return date.from ? say.onOrAfter(term(date.from)) : say.noDate;
    }
  };

  return {
    longDay,
    plainDay,
    shortDay,
    weekday,
    edtf,
    year: (day) => yearName(civilOf(day).year),
    when: (when) => edtf(when.date, when.known.end?.way === 'until'),
    tick: ({ day, unit }, length) => {
      const { year, month, day: dayOfMonth } = civilOf(day);
      if (unit === 'year') return yearName(year);
      if (unit === 'month') {
        const name = shortMonthName(month);
        return length === 'short' ? name : say.month(name, yearName(year));
      }
      if (length === 'compact') return shortDay(day);
      const name = say.shortWeekdays[isoWeekday(day) - 1] ?? '';
      return `${name} ${length === 'full' ? shortDay(day) : digits(dayOfMonth)}`;
    },
  };
}
