// The one formatter of dates: from days and EDTF to words, in two calendars. Names and phrases come from the catalogue:
// Node and browsers differ in what Intl makes of a date, and its formatters are slow to make.
import type { Day } from '../model/day.ts';
import type { EdtfDate } from '../model/edtf.ts';
import type { When } from '../model/story.ts';
import type { CalendarSystem } from '../time/calendarSystem.ts';
import type { Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { createWordings } from './dates/createWordings.ts';
import type { DatePhrases } from './dates/phrases.ts';
import { termsOf, wordEdtf, type Wording } from './dates/wordEdtf.ts';
import { createDigits } from './digits.ts';

/** In the language's first calendar, where a method says nothing else. */
export interface Dates {
  /** Tuesday 20 December 2016; سه‌شنبه ۳۰ آذر ۱۳۹۵ */
  longDay(day: Day): string;
  /** 20 December 2016 */
  plainDay(day: Day): string;
  /** 20 Dec 2016 */
  shortDay(day: Day): string;
  /** As it stands behind a preposition: 2011 года. Gregorian in every language: dates known to a year are known to that one. */
  year(day: Day): string;
  /** `weekday` as ISO 8601 counts: 1 Monday … 7 Sunday. */
  weekday(weekday: number): string;
  /** A date as it is known, down to "about" and "on or before"; `runsOn` as in `wordEdtf`. */
  edtf(date: EdtfDate, runsOn: boolean): string;
  /** The same, with what the way it is known says of its end: a state `until` the report was still so then. */
  when(when: When): string;
  /** `when` with the other calendar in brackets, in languages that show both: ۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶) */
  whenInBoth(when: KnownDate): string;
  /** A line with the other calendar, in languages that show it on request; null where there is nothing to show. */
  inOtherCalendar(when: KnownDate): string | null;
  /** How far another day is from this one, negative before it: one day earlier, two days later, the same day. */
  distance(days: number): string;
  /** Whose months and years tick a stretch of time: the first calendar's, as far as it reaches. */
  calendarOf(window: TimeWindow): CalendarSystem;
  /** The label of a tick: `full` and, shorter, `compact` name the month and the year too. */
  tick(tick: Tick, length: 'full' | 'compact' | 'short'): string;
}

/** A table's date is known by its row alone. */
type KnownDate = Pick<When, 'date' | 'known'>;

const runsOn = (when: KnownDate): boolean => when.known.end?.way === 'until';

export function createDates({ dates: say }: { readonly dates: DatePhrases }): Dates {
  const digits = createDigits(say.numbering);
  const { namings, firstOf, first, both, other, hasOther } = createWordings(say);
  const worded = (when: KnownDate, wording: Wording) => wordEdtf(when.date, runsOn(when), wording, say);
  // The axis runs from left to right in every language: names that run the other way keep their figures in order.
  const isolated = (text: string) => (say.direction === 'rtl' ? `\u2068${text}\u2069` : text);

  return {
    longDay: (day) => firstOf(day, day).longDay(day),
    plainDay: (day) => firstOf(day, day).plainDay(day),
    shortDay: (day) => firstOf(day, day).shortDay(day),
    year: (day) => namings.gregorian.year(day),
    weekday: (weekday) => say.weekdays[weekday - 1] ?? '',
    edtf: (date, isStill) => wordEdtf(date, isStill, first, say),
    when: (when) => worded(when, first),
    whenInBoth: (when) => worded(when, say.inOtherCalendar ? first : both),
    inOtherCalendar: (when) => {
      if (!say.inOtherCalendar || !termsOf(when.date).every(hasOther)) return null;
      return say.inOtherCalendar(worded(when, other));
    },
    distance: (days) =>
      days === 0 ? say.sameDay : say.distance(Math.abs(days), digits(Math.abs(days)), days < 0),
    calendarOf: ({ from, to }) => firstOf(from, to).calendar,
    tick: (tick, length) => isolated(namings[tick.calendar.name].tick(tick, length)),
  };
}
