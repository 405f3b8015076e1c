// EDTF as a phrase: intervals, "about", "on or before". How a single date is named in it, others say.
import type { DateTerm, EdtfDate, IntervalEnd } from '../../model/edtf.ts';
import { mapForms, type DateForms, type DatePhrases } from './phrases.ts';

/** How single dates are named: in one calendar, or in one with the other beside it. */
export interface Wording {
  /** `isLong`: the date stands alone, and has room for its weekday. */
  readonly name: (term: DateTerm, isLong: boolean) => DateForms;
  /** In brackets after the name; null for nothing. */
  readonly beside: (term: DateTerm) => string | null;
  /** All days from the one to the other, both of them exact. */
  readonly days: (from: DateTerm, to: DateTerm) => string;
}

const isTerm = (end: IntervalEnd): end is DateTerm => typeof end !== 'string';
const isSureDay = (term: DateTerm): boolean => term.day !== null && !term.approximate && !term.uncertain;

/** `runsOn`: a state whose end is not its end, but the day on which it was still so. */
export function wordEdtf(date: EdtfDate, runsOn: boolean, wording: Wording, say: DatePhrases): string {
  const term = (of: DateTerm, isLong = false): DateForms => {
    // The weekday of a day that is only about right says more than is known.
    const name = wording.name(of, isLong && !of.approximate);
    const forms = of.approximate ? say.about(name) : name;
    const remarks = [wording.beside(of), of.uncertain ? say.uncertain : null].filter((one) => one !== null);
    return remarks.length === 0 ? forms : mapForms(forms, (form) => `${form} (${remarks.join(say.comma)})`);
  };

  const interval = (start: IntervalEnd, end: IntervalEnd): string => {
    if (isTerm(start) && isTerm(end)) {
      if (runsOn) return say.sinceStill(term(start), term(end));
      if (isSureDay(start) && isSureDay(end)) return wording.days(start, end);
      return say.fromTo(term(start), term(end));
    }
    if (isTerm(start)) return end === 'open' ? say.sinceOpen(term(start)) : say.endUnknown(term(start));
    if (isTerm(end)) {
      if (runsOn) return say.startUnknownStill(term(end));
      return start === 'open' ? say.untilOpen(term(end)) : say.startUnknown(term(end));
    }
    return say.noDate;
  };

  switch (date.form) {
    case 'date':
      return term(date.date, true).alone;
    case 'interval':
      return interval(date.start, date.end);
    case 'one-of':
      if (date.from && date.to) return say.oneOf(term(date.from), term(date.to));
      if (date.to) return say.onOrBefore(term(date.to));
      return date.from ? say.onOrAfter(term(date.from)) : say.noDate;
  }
}

/** The single dates that stand in an EDTF date. */
export function termsOf(date: EdtfDate): readonly DateTerm[] {
  switch (date.form) {
    case 'date':
      return [date.date];
    case 'interval':
      return [date.start, date.end].filter(isTerm);
    case 'one-of':
      return [date.from, date.to].filter((term) => term !== null);
  }
}
