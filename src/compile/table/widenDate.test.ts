import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/day.ts';
import { boundsOf } from '../../model/boundsOf.ts';
import { formatIsoDay } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { datePrecisions, type DatePrecision } from './tableFile.ts';
import { joinDates, widenDate } from './widenDate.ts';

const widen = (edtf: string, precision: DatePrecision) => {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.reason);
  return widenDate(edtf, parsed.date, precision);
};
const endOf = (day: number) => {
  const edtf = formatIsoDay(day as Day);
  return { edtf, first: day as Day, last: day as Day };
};
const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });
const anyPrecision = fc.constantFrom(...datePrecisions);

describe('one day', () => {
  it('is as wide as its precision', () => {
    expect(widen('2016-12-20', 'exact')).toBe('2016-12-20');
    expect(widen('2016-12-20', 'within')).toBe('2016-12-20');
    expect(widen('2016-12-20', 'days')).toBe('[2016-12-15..2016-12-25]');
    expect(widen('2016-12-20', 'week')).toBe('[2016-12-14..2016-12-26]');
    expect(widen('2016-02-20', 'month')).toBe('[2016-02-01..2016-02-29]');
    expect(widen('2016-12-20', 'year')).toBe('[2016-01-01..2016-12-31]');
  });

  it('is left as it is where it says itself how wide it is', () => {
    for (const edtf of ['2016-12', '2016', '[..2016-12-20]', '2011/2016'])
      expect(widen(edtf, 'week')).toBe(edtf);
  });
});

describe('a first and a last day', () => {
  it('are a stretch that it lasted where they are exact, else one day of it', () => {
    expect(joinDates(endOf(100), endOf(103), 'exact')).toBe('1970-04-11/1970-04-14');
    expect(joinDates(endOf(100), endOf(103), 'days')).toBe('[1970-04-11..1970-04-14]');
    expect(joinDates(endOf(100), endOf(130), 'month')).toBe('[1970-04-11..1970-05-11]');
  });

  it('that are one are as wide as their precision', () => {
    expect(joinDates(endOf(100), endOf(100), 'exact')).toBe('1970-04-11');
    expect(joinDates(endOf(100), endOf(100), 'month')).toBe('[1970-04-01..1970-04-30]');
  });

  it('are always within what comes out, which is always EDTF', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), anyPrecision, (day, length, precision) => {
        const parsed = parseEdtf(joinDates(endOf(day), endOf(day + length), precision));
        if (!parsed.ok) return false;
        const { begin, end } = boundsOf(parsed.date);
        return (begin.earliest ?? 0) <= day && (end.latest ?? 0) >= day + length;
      }),
    );
  });
});
