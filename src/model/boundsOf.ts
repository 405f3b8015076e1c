// The days that a date may cover: worked out where a date is read, and again where a page is, which need not carry them.
import type { Day } from './day.ts';
import type { Bounds, DayRange, EdtfDate, IntervalEnd } from './edtf.ts';

/** The days on which it can have begun and can have ended; `?` and `~` do not widen them. */
export function boundsOf(date: EdtfDate): Bounds {
  switch (date.form) {
    case 'date':
      return point({ earliest: date.date.first, latest: date.date.last });
    case 'one-of':
      return point({ earliest: date.from?.first ?? null, latest: date.to?.last ?? null });
    case 'interval': {
      const start = rangeOf(date.start);
      const end = rangeOf(date.end);
      return {
        begin: { earliest: start.earliest, latest: min(start.latest, end.latest) },
        end: { earliest: max(start.earliest, end.earliest), latest: end.latest },
      };
    }
  }
}

const point = (range: DayRange): Bounds => ({ begin: range, end: range });

const rangeOf = (end: IntervalEnd): DayRange =>
  typeof end === 'string' ? { earliest: null, latest: null } : { earliest: end.first, latest: end.last };

function min(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null || a < b ? a : b;
}

function max(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null || a > b ? a : b;
}
