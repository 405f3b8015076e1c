import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay } from './calendar.ts';
import { selectTicks, startsContext } from './ticks.ts';
import { daysIn } from './timeWindow.ts';

const day = (text: string) => parseIsoDay(text) ?? NaN;
const isoTicks = (from: string, to: string, widthPx: number) =>
  selectTicks({ from: day(from), to: day(to) }, widthPx, 64).map((tick) => formatIsoDay(tick.day));

describe('selectTicks', () => {
  it('ticks every day of a week on a wide strip', () => {
    expect(isoTicks('2016-12-16', '2016-12-20', 900)).toEqual([
      '2016-12-16',
      '2016-12-17',
      '2016-12-18',
      '2016-12-19',
    ]);
  });
  it('ticks Mondays when days are too many', () => {
    expect(isoTicks('2016-12-01', '2017-01-01', 400)).toEqual([
      '2016-12-05',
      '2016-12-12',
      '2016-12-19',
      '2016-12-26',
    ]);
  });
  it('ticks months, years, decades and centuries as the span grows', () => {
    expect(isoTicks('2016-01-01', '2017-01-01', 900)).toHaveLength(12);
    expect(isoTicks('2011-01-01', '2017-01-01', 500)).toEqual(
      ['2011', '2012', '2013', '2014', '2015', '2016'].map((year) => `${year}-01-01`),
    );
    expect(isoTicks('1900-01-01', '2000-01-01', 700)).toContain('1940-01-01');
    expect(isoTicks('-0500-01-01', '1500-01-01', 700)).toContain('0500-01-01');
  });
  it('never ticks more than the width can carry, and never twice on one day', () => {
    const spans = fc.tuple(
      fc.integer({ min: -4_000_000, max: 2_900_000 }),
      fc.integer({ min: 2, max: 4_000_000 }),
    );
    fc.assert(
      fc.property(spans, fc.integer({ min: 64, max: 2560 }), ([from, length], widthPx) => {
        const window = { from, to: from + length };
        const ticks = selectTicks(window, widthPx, 64);
        // Months and years differ in length, so that one more than fits on average can fall into a window.
        expect(ticks.length).toBeLessThanOrEqual(Math.floor(widthPx / 64) + 1);
        expect(new Set(ticks.map((tick) => tick.day)).size).toBe(ticks.length);
        for (const tick of ticks) {
          expect(tick.day).toBeGreaterThanOrEqual(window.from);
          expect(tick.day).toBeLessThan(window.from + daysIn(window));
        }
      }),
    );
  });
  it('names month and year on the first tick and where they change', () => {
    const ticks = selectTicks({ from: day('2016-12-30'), to: day('2017-01-03') }, 900, 64);
    expect(ticks.map((tick, n) => startsContext(tick, ticks[n - 1]))).toEqual([true, false, true, false]);
  });
});
