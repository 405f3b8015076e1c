// What a language says of dates: names of days, months and years in two calendars, and how a date goes into a sentence.
// A language brings what it must inflect; the formatter puts the parts together and knows no language.
import type { CalendarSystem } from '../../time/calendarSystem.ts';
import type { Numbering } from '../digits.ts';

export type Seven = readonly [string, string, string, string, string, string, string];
export type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];

/** A date as the sentences of its own language need it; where nothing is inflected, four times the same. */
export interface DateForms {
  /** декабрь 2016 года */
  readonly alone: string;
  /** What it is the day of: декабря 2016 года */
  readonly of: string;
  /** As a start: с декабря 2016 года */
  readonly since: string;
  /** As an end: по декабрь 2016 года */
  readonly until: string;
}

export interface MonthName {
  /** декабрь */
  readonly alone: string;
  /** Beside a day: 20 декабря */
  readonly inDate: string;
  /** Beside a day: 20 дек. */
  readonly short: string;
  /** On a tick: дек. */
  readonly shortAlone: string;
}

export interface YearName {
  readonly alone: DateForms;
  /** After a month: 2016 года */
  readonly inDate: string;
  /** On a tick, and after a short month: 2016 */
  readonly short: string;
}

/** A calendar's names in a language. Numbers come in its digits; `isBefore` counts back from the year 1. */
export interface CalendarNames {
  readonly months: Twelve<MonthName>;
  year(year: string, isBefore: boolean): YearName;
  years(from: string, to: string, isBefore: boolean): DateForms;
}

export interface DayField {
  /** How a day is written. */
  readonly hint: string;
  readonly noDay: string;
  /** For a day that the timeline does not reach; `first` and `last` as they are written in the field. */
  outside(first: string, last: string): string;
}

export interface DatePhrases {
  readonly direction: 'ltr' | 'rtl';
  readonly numbering: Numbering;
  /** The calendar that comes first: of days, and of the axis. */
  readonly calendar: CalendarSystem['name'];
  readonly calendars: Readonly<Record<CalendarSystem['name'], CalendarNames>>;
  /** Before the other calendar's words, where they are shown on request; null where they stand beside each date. */
  readonly inOtherCalendar: ((date: string) => string) | null;
  /** What a field says that takes days of this calendar as text; null where the browser's own field has the calendar. */
  readonly dayField: DayField | null;
  /** Monday first, as ISO 8601 counts. */
  readonly weekdays: Seven;
  readonly shortWeekdays: Seven;
  day(day: string, month: string, year: string): string;
  month(month: string, year: string): string;
  withWeekday(weekday: string, date: string): string;
  withShortWeekday(weekday: string, date: string): string;
  /** The forms of what is named by day or month; `of` where that differs. */
  forms(alone: string, of?: string): DateForms;
  /** The first and the last year. */
  decade(from: string, to: string): DateForms;
  century(from: string, to: string): DateForms;
  someDay(within: DateForms): DateForms;
  someMonth(year: DateForms): DateForms;
  about(date: DateForms): DateForms;
  /** In brackets, after a date. */
  readonly uncertain: string;
  /** Between two remarks in brackets. */
  readonly comma: string;
  onOrBefore(date: DateForms): string;
  onOrAfter(date: DateForms): string;
  oneOf(from: DateForms, to: DateForms): string;
  fromTo(from: DateForms, to: DateForms): string;
  sinceOpen(from: DateForms): string;
  endUnknown(from: DateForms): string;
  sinceStill(from: DateForms, at: DateForms): string;
  untilOpen(to: DateForms): string;
  startUnknown(to: DateForms): string;
  startUnknownStill(at: DateForms): string;
  readonly noDate: string;
  readonly publication: string;
  readonly sameDay: string;
  /** How far another day is from this one; `days` is 1 or more. */
  distance(days: number, digits: string, isEarlier: boolean): string;
}

export const mapForms = (forms: DateForms, change: (form: string) => string): DateForms => ({
  alone: change(forms.alone),
  of: change(forms.of),
  since: change(forms.since),
  until: change(forms.until),
});

/** The forms in a language that does not inflect dates. */
export const sameForms = (text: string): DateForms => ({ alone: text, of: text, since: text, until: text });

/** Months whose names do not change beside a day; without short names, the long ones stand for them. */
export function monthNames(long: Twelve<string>, short: Twelve<string> = long): Twelve<MonthName> {
  const name = (alone: string, n: number): MonthName => {
    const brief = short[n] ?? alone;
    return { alone, inDate: alone, short: brief, shortAlone: brief };
  };
  // A tuple's `map` gives back an array, of as many.
  return long.map(name) as readonly MonthName[] as Twelve<MonthName>;
}
