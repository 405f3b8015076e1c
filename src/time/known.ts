// How a date is known: reads the closed list of ways, and works each date out again from what it hangs on.
// Knows no files and no words of an article.
import type { Day } from '../model/day.ts';
import type { DateTerm, EdtfDate } from '../model/edtf.ts';
import type { Anchor, Id, Known } from '../model/story.ts';
import { addDays, civilOf, dayOf, daysInMonth, formatIsoDay, formatYear, isoWeekday } from './calendar.ts';

export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Every way as an editor writes it, for messages and for the JSON Schema. */
export const waysOfKnowing =
  'stated, judgement, "Tuesday on or before X", "1 day before X", "2 days after X", "same day as X", "until X", ' +
  '"under 6 years before X", where X is publication or the id of an event';

export const knownPattern = new RegExp(
  `^(?:stated|judgement|(?<weekday>${weekdayNames.join('|')}) on or before (?<weekdayAnchor>\\S+)` +
    '|(?<days>[1-9]\\d{0,4}) days? (?<side>before|after) (?<daysAnchor>\\S+)' +
    '|same day as (?<sameAnchor>\\S+)|until (?<untilAnchor>\\S+)' +
    '|under (?<years>[1-9]\\d{0,3}) years? before (?<yearsAnchor>\\S+))$',
);

/** Null where the text is none of the ways. */
export function parseKnown(text: string): Known | null {
  const groups = knownPattern.exec(text)?.groups;
  if (!groups) return null;
  const { weekday, weekdayAnchor, days, side, daysAnchor, sameAnchor, untilAnchor, years, yearsAnchor } =
    groups;
  if (weekday !== undefined && weekdayAnchor !== undefined) {
    const number = weekdayNames.findIndex((name) => name === weekday) + 1;
    return { way: 'weekday-on-or-before', weekday: number, anchor: weekdayAnchor };
  }
  if (days !== undefined && daysAnchor !== undefined) {
    return { way: 'days', days: side === 'before' ? -Number(days) : Number(days), anchor: daysAnchor };
  }
  if (sameAnchor !== undefined) return { way: 'same-day', anchor: sameAnchor };
  if (untilAnchor !== undefined) return { way: 'until', anchor: untilAnchor };
  if (years !== undefined && yearsAnchor !== undefined) {
    return { way: 'under-years-before', years: Number(years), anchor: yearsAnchor };
  }
  return text === 'stated' ? { way: 'stated' } : { way: 'judgement' };
}

export function anchorOf(known: Known): Anchor | null {
  return known.way === 'stated' || known.way === 'judgement' ? null : known.anchor;
}

/** A date as it stands before it is checked; null where it could not be read. */
export interface DatedEvent {
  readonly date: EdtfDate | null;
  /** The one way of a whole date; null for an interval, or where it could not be read. */
  readonly known: Known | null;
}

/** `broken`: a problem that is reported where the anchor's own date is written. */
export type AnchorDay =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly reason: 'no-such-event' | 'not-a-day' | 'too-far' | 'broken' }
  | { readonly ok: false; readonly reason: 'cycle'; readonly chain: readonly Id[] };

/** A reader is shown the whole chain, and has to follow it. */
export const longestChain = 50;

/**
 * The day of publication or of an event, worked out again along the whole chain, so that a date that hangs on a
 * wrong one is wrong too.
 */
export function recomputeAnchor(
  anchor: Anchor,
  publication: Day | null,
  events: ReadonlyMap<Id, DatedEvent>,
  chain: readonly Id[] = [],
): AnchorDay {
  if (anchor === 'publication') {
    return publication === null ? { ok: false, reason: 'broken' } : { ok: true, day: publication };
  }
  if (chain.includes(anchor)) return { ok: false, reason: 'cycle', chain: [...chain, anchor] };
  if (chain.length > longestChain) return { ok: false, reason: 'too-far' };
  const event = events.get(anchor);
  if (!event) return { ok: false, reason: 'no-such-event' };
  if (!event.date) return { ok: false, reason: 'broken' };
  const { known } = event;
  if (known?.way === 'weekday-on-or-before' || known?.way === 'days' || known?.way === 'same-day') {
    const day = recomputeAnchor(known.anchor, publication, events, [...chain, anchor]);
    if (day.ok) return { ok: true, day: countFrom(day.day, known) };
    return day.reason === 'cycle' || day.reason === 'too-far' ? day : { ok: false, reason: 'broken' };
  }
  const day = event.date.form === 'date' ? singleDayOf(event.date.date) : null;
  return day === null ? { ok: false, reason: 'not-a-day' } : { ok: true, day };
}

type Counted = Extract<Known, { way: 'weekday-on-or-before' | 'days' | 'same-day' }>;

function countFrom(anchor: Day, known: Counted): Day {
  switch (known.way) {
    case 'weekday-on-or-before':
      return addDays(anchor, -((isoWeekday(anchor) - known.weekday + 7) % 7));
    case 'days':
      return addDays(anchor, known.days);
    case 'same-day':
      return anchor;
  }
}

/** The date that a way gives, as EDTF; for `until`, the last day alone. Null where the way gives none. */
export function recomputeDate(known: Known, anchorDay: Day): string | null {
  switch (known.way) {
    case 'stated':
    case 'judgement':
      return null;
    case 'until':
      return formatIsoDay(anchorDay);
    case 'under-years-before':
      return `${formatYear(middleYearUnder(known.years, anchorDay))}~`;
    default:
      return formatIsoDay(countFrom(anchorDay, known));
  }
}

/** Whether a date as written is the one that `recomputeDate` gives; `?` and `~` on a single day are the editor's. */
export function isRecomputed(term: DateTerm, recomputed: string): boolean {
  if (!recomputed.endsWith('~')) {
    const day = singleDayOf(term);
    return day !== null && formatIsoDay(day) === recomputed;
  }
  const yearOnly = term.month === null && term.unspecified === 'none';
  return yearOnly && term.approximate && `${formatYear(term.year)}~` === recomputed;
}

/** "Under 6 years" is more than five: the year that holds the middle between the two anniversaries. */
function middleYearUnder(years: number, day: Day): number {
  const middle = Math.floor((yearsBefore(day, years) + yearsBefore(day, years - 1)) / 2);
  return civilOf(middle as Day).year;
}

/** 29 February has its anniversary on the 28th. */
function yearsBefore(day: Day, years: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return dayOf(year - years, month, Math.min(dayOfMonth, daysInMonth(year - years, month)));
}

function singleDayOf(term: DateTerm): Day | null {
  return term.day !== null && term.first === term.last ? term.first : null;
}
