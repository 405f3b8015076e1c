import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay } from './calendar.ts';
import { gregorian, type CalendarSystem } from './calendarSystem.ts';
import { solarHijri } from './solarHijri.ts';
import { selectTicks, startsContext } from './ticks.ts';
import { daysIn } from './timeWindow.ts';

const day = (text: string) => parseIsoDay(text) ?? NaN;
const ticksOf = (from: string, to: string, widthPx: number, calendar: CalendarSystem = gregorian) =>
  selectTicks({ from: day(from), to: day(to) }, widthPx, 64, calendar);
const isoTicks = (...args: Parameters<typeof ticksOf>) =>
  ticksOf(...args).map((tick) => formatIsoDay(tick.day));

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
    const widths = fc.integer({ min: 64, max: 2560 });
    const calendars = fc.constantFrom(gregorian, solarHijri);
    fc.assert(
      fc.property(spans, widths, calendars, ([from, length], widthPx, calendar) => {
        const window = { from, to: from + length };
        const ticks = selectTicks(window, widthPx, 64, calendar);
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
    const contexts = (...args: Parameters<typeof ticksOf>) => {
      const ticks = ticksOf(...args);
      return ticks.map((tick, n) => startsContext(tick, ticks[n - 1]));
    };
    expect(contexts('2016-12-30', '2017-01-03', 900)).toEqual([true, false, true, false]);
    // 21 December 2016 is 1 Dey 1395: the month changes there, and not with January.
    expect(contexts('2016-12-19', '2016-12-23', 900, solarHijri)).toEqual([true, false, true, false]);
    expect(contexts('2016-12-30', '2017-01-03', 900, solarHijri)).toEqual([true, false, false, false]);
  });
  it('ticks the months and years of the calendar that is shown', () => {
    expect(isoTicks('2016-09-01', '2017-04-01', 900, solarHijri)).toEqual([
      '2016-09-22',
      '2016-10-22',
      '2016-11-21',
      '2016-12-21',
      '2017-01-20',
      '2017-02-19',
      '2017-03-21',
    ]);
    // 1 Farvardin of 1390 to 1395, and of the years that end in 0.
    expect(isoTicks('2011-01-01', '2017-01-01', 500, solarHijri)).toEqual([
      '2011-03-21',
      '2012-03-20',
      '2013-03-21',
      '2014-03-21',
      '2015-03-21',
      '2016-03-20',
    ]);
    expect(isoTicks('1960-01-01', '2020-01-01', 500, solarHijri)).toEqual([
      '1961-03-21',
      '1971-03-21',
      '1981-03-21',
      '1991-03-21',
      '2001-03-21',
      '2011-03-21',
    ]);
  });
});
