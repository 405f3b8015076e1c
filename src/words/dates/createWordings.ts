// Which calendar names a date, and which stands beside it. Iran's names days; a Gregorian month or year covers parts of
// two of its own, so that what is known to a month or a year keeps the name it has.
import type { DateTerm } from '../../model/edtf.ts';
import { gregorian, type CalendarSystem } from '../../time/calendarSystem.ts';
import { solarHijri } from '../../time/solarHijri.ts';
import { createNaming, type Naming } from './createNaming.ts';
import type { DatePhrases } from './phrases.ts';
import type { Wording } from './wordEdtf.ts';

export interface Wordings {
  /** The names in the calendar that comes first, for days or for ticks from the one to the other. */
  readonly firstOf: (from: number, to: number) => Naming;
  readonly namings: Readonly<Record<CalendarSystem['name'], Naming>>;
  /** In the calendar that comes first. */
  readonly first: Wording;
  /** In the same, with the other one in brackets where it has a name. */
  readonly both: Wording;
  /** In the other, for dates that `hasOther`. */
  readonly other: Wording;
  readonly hasOther: (term: DateTerm) => boolean;
}

/** What names a date first, and what names it besides. */
type Pair = readonly [Naming, Naming | null];

export function createWordings(say: DatePhrases): Wordings {
  const byGregorian = createNaming(gregorian, say);
  const byIran = createNaming(solarHijri, say);
  const pairOf = (from: number, to: number, isExact: boolean): Pair => {
    if (from < solarHijri.first || to > solarHijri.last) return [byGregorian, null];
    return isExact && say.calendar === 'solar-hijri' ? [byIran, byGregorian] : [byGregorian, byIran];
  };
  const ofTerm = ({ first, last, day }: DateTerm) => pairOf(first, last, day !== null);
  return {
    namings: { gregorian: byGregorian, 'solar-hijri': byIran },
    firstOf: (from, to) => pairOf(from, to, true)[0],
    hasOther: (term) => ofTerm(term)[1] !== null,
    ...wordingsOf(ofTerm, (from, to) => pairOf(from.first, to.last, true)),
  };
}

function wordingsOf(
  ofTerm: (term: DateTerm) => Pair,
  ofDays: (from: DateTerm, to: DateTerm) => Pair,
): Pick<Wordings, 'first' | 'both' | 'other'> {
  const first: Wording = {
    name: (term, isLong) => ofTerm(term)[0].term(term, isLong),
    beside: () => null,
    days: (from, to) => ofDays(from, to)[0].days(from.first, to.last),
  };
  const both: Wording = {
    name: first.name,
    // "A day in" stands before the brackets already.
    beside: (term) => ofTerm(term)[1]?.term({ ...term, unspecified: 'none' }, false).alone ?? null,
    days: (from, to) => {
      const beside = ofDays(from, to)[1]?.days(from.first, to.last);
      return beside === undefined ? first.days(from, to) : `${first.days(from, to)} (${beside})`;
    },
  };
  const otherOf = ([own, other]: Pair) => other ?? own;
  const other: Wording = {
    name: (term) => otherOf(ofTerm(term)).term(term, false),
    beside: () => null,
    days: (from, to) => otherOf(ofDays(from, to)).days(from.first, to.last),
  };
  return { first, both, other };
}
