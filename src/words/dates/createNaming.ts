// The names that one calendar has for days and ticks, and for single dates as EDTF has them.
import type { Day } from '../../model/day.ts';
import type { DateTerm } from '../../model/edtf.ts';
import { isoWeekday } from '../../time/calendar.ts';
import type { CalendarSystem } from '../../time/calendarSystem.ts';
import type { Tick } from '../../time/ticks.ts';
import {
  createCalendarWords,
  nameDay,
  nameDays,
  nameMonths,
  nameShortDay,
  nameYears,
  type CalendarWords,
} from './calendarWords.ts';
import type { DateForms, DatePhrases } from './phrases.ts';

export interface Naming {
  readonly calendar: CalendarSystem;
  longDay(day: Day): string;
  plainDay(day: Day): string;
  shortDay(day: Day): string;
  year(day: Day): string;
  /** As exact as it is written, which is by Gregorian months and years. `isLong` puts a weekday to a day. */
  term(term: DateTerm, isLong: boolean): DateForms;
  /** 18–20 December 2016 */
  days(from: Day, to: Day): string;
  tick(tick: Tick, length: 'full' | 'compact' | 'short'): string;
}

export function createNaming(calendar: CalendarSystem, say: DatePhrases): Naming {
  const words = createCalendarWords(calendar, say);
  return {
    calendar,
    longDay: (day) => nameLongDay(day, words),
    plainDay: (day) => nameDay(day, words),
    shortDay: (day) => nameShortDay(day, words),
    year: (day) => words.year(calendar.civilOf(day).year).alone.of,
    term: (term, isLong) => nameTerm(term, isLong, words),
    days: (from, to) => nameDays(from, to, words),
    tick: (tick, length) => nameTick(tick, length, words),
  };
}

function nameLongDay(day: Day, words: CalendarWords): string {
  const { say } = words;
  return say.withWeekday(say.weekdays[isoWeekday(day) - 1] ?? '', nameDay(day, words));
}

function nameTerm(term: DateTerm, isLong: boolean, words: CalendarWords): DateForms {
  const { calendar, say, digits } = words;
  const { first, last, unspecified } = term;
  if (term.day !== null) return say.forms(isLong ? nameLongDay(first, words) : nameDay(first, words));
  if (term.month !== null) {
    const months = nameMonths(first, last, words);
    return unspecified === 'day' ? say.someDay(months) : months;
  }
  const [from, to] = [calendar.civilOf(first).year, calendar.civilOf(last).year];
  const years = nameYears(from, to, words);
  if (unspecified === 'month-and-day') return say.someDay(years);
  // In another calendar than EDTF's, its months and tens of years are but stretches of days.
  if (calendar.name !== 'gregorian') return years;
  if (unspecified === 'month') return say.someMonth(years);
  // Nor are they tens before year 1: -005X is 60 to 51 BC.
  if (unspecified === 'year-of-decade' && from > 0) return say.decade(digits(from), digits(to));
  if (unspecified === 'year-of-century' && from > 0) return say.century(digits(from), digits(to));
  return years;
}

function nameTick({ day, unit }: Tick, length: 'full' | 'compact' | 'short', words: CalendarWords): string {
  const { calendar, say, digits } = words;
  const civil = calendar.civilOf(day);
  const year = words.year(civil.year).short;
  if (unit === 'year') return year;
  if (unit === 'month') {
    const month = words.month(civil.month).shortAlone;
    return length === 'short' ? month : say.month(month, year);
  }
  if (length === 'compact') return nameShortDay(day, words);
  const weekday = say.shortWeekdays[isoWeekday(day) - 1] ?? '';
  return say.withShortWeekday(weekday, length === 'full' ? nameShortDay(day, words) : digits(civil.day));
}
