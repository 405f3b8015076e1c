// The shape of a parsed EDTF date (ISO 8601-2, levels 0 and 1 without times, and three forms of "one of").
import type { Day } from './day.ts';

/** What is written as X: `1985-04-XX` a day, `1985-XX` a month, `1985-XX-XX` a day of some month, `198X`, `19XX`. */
export type Unspecified = 'none' | 'day' | 'month' | 'month-and-day' | 'year-of-decade' | 'year-of-century';

/** One date as written, with the days it may cover. `198X` has `year` 1980. */
export interface DateTerm {
  readonly year: number;
  /** 1–12, or null where none is written or known. */
  readonly month: number | null;
  /** 1–31, or null where none is written or known. */
  readonly day: number | null;
  readonly unspecified: Unspecified;
  /** `?` and `%` */
  readonly uncertain: boolean;
  /** `~` and `%` */
  readonly approximate: boolean;
  readonly first: Day;
  readonly last: Day;
}

/** `open` is written `..` (no end), `unknown` is written as nothing (there is one, we do not know it). */
export type IntervalEnd = DateTerm | 'open' | 'unknown';

export type EdtfDate =
  | { readonly form: 'date'; readonly date: DateTerm }
  | { readonly form: 'interval'; readonly start: IntervalEnd; readonly end: IntervalEnd }
  /** One unknown day: `[..D]` on or before, `[D..]` on or after, `[A..B]` between. Null is unbounded. */
  | { readonly form: 'one-of'; readonly from: DateTerm | null; readonly to: DateTerm | null };

/** The first and the last day something can be; null is without a bound. */
export interface DayRange {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** When a thing can have begun and can have ended. For a point in time both are the same. */
export interface Bounds {
  readonly begin: DayRange;
  readonly end: DayRange;
}
