// The parts of dates in one calendar and one language: its days, months and years, and stretches of them.
import type { Day } from '../../model/day.ts';
import type { CalendarSystem } from '../../time/calendarSystem.ts';
import { createDigits } from '../digits.ts';
import { sameForms, type DateForms, type DatePhrases, type MonthName, type YearName } from './phrases.ts';

export interface CalendarWords {
  readonly calendar: CalendarSystem;
  readonly say: DatePhrases;
  readonly digits: (number: number) => string;
  readonly month: (month: number) => MonthName;
  /** Year 0 is the first before the calendar's first. */
  readonly year: (year: number) => YearName;
}

const noMonth: MonthName = { alone: '', inDate: '', short: '', shortAlone: '' };

export function createCalendarWords(calendar: CalendarSystem, say: DatePhrases): CalendarWords {
  const names = say.calendars[calendar.name];
  const digits = createDigits(say.numbering);
  return {
    calendar,
    say,
    digits,
    month: (month) => names.months[month - 1] ?? noMonth,
    year: (year) => names.year(digits(fromEra(year)), year <= 0),
  };
}

/** As it is counted from the calendar's first year, backwards before it. */
const fromEra = (year: number): number => (year > 0 ? year : 1 - year);

/** Two numbers or words: 18–20, Azar–Dey; longer ones with blanks: Esfand 1394 – Farvardin 1395. */
const dashed = (from: string, to: string): string =>
  /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;

export function nameDay(day: Day, { calendar, say, digits, month, year }: CalendarWords): string {
  const civil = calendar.civilOf(day);
  return say.day(digits(civil.day), month(civil.month).inDate, year(civil.year).inDate);
}

export function nameShortDay(day: Day, { calendar, say, digits, month, year }: CalendarWords): string {
  const civil = calendar.civilOf(day);
  return say.day(digits(civil.day), month(civil.month).short, year(civil.year).short);
}

/** All days from the one to the other: within a month, 18–20 December 2016. */
export function nameDays(from: Day, to: Day, words: CalendarWords): string {
  const { calendar, say, digits, month, year } = words;
  const [a, b] = [calendar.civilOf(from), calendar.civilOf(to)];
  if (a.year === b.year && a.month === b.month && a.day !== b.day) {
    return say.day(dashed(digits(a.day), digits(b.day)), month(a.month).inDate, year(a.year).inDate);
  }
  return say.fromTo(say.forms(nameDay(from, words)), say.forms(nameDay(to, words)));
}

/** The month, or the months, that hold the days from the one to the other. */
export function nameMonths(first: Day, last: Day, { calendar, say, month, year }: CalendarWords): DateForms {
  const [a, b] = [calendar.civilOf(first), calendar.civilOf(last)];
  const named = (form: 'alone' | 'inDate') => {
    const [from, to] = [month(a.month)[form], month(b.month)[form]];
    const [fromYear, toYear] = [year(a.year).inDate, year(b.year).inDate];
    if (a.year !== b.year) return dashed(say.month(from, fromYear), say.month(to, toYear));
    return say.month(a.month === b.month ? from : dashed(from, to), fromYear);
  };
  return say.forms(named('alone'), named('inDate'));
}

export function nameYears(first: number, last: number, words: CalendarWords): DateForms {
  const { calendar, say, digits, year } = words;
  if (first === last) return year(first).alone;
  const isBefore = last <= 0;
  if (first <= 0 && !isBefore) return sameForms(dashed(year(first).alone.alone, year(last).alone.alone));
  return say.calendars[calendar.name].years(digits(fromEra(first)), digits(fromEra(last)), isBefore);
}
