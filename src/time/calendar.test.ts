import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import {
  addDays,
  civilOf,
  dayOf,
  daysInMonth,
  formatIsoDay,
  formatYear,
  isLeapYear,
  isoWeekday,
  parseIsoDay,
} from './calendar.ts';

const firstDay = dayOf(-9999, 1, 1);
const lastDay = dayOf(9999, 12, 31);
const anyDay = fc.integer({ min: firstDay, max: lastDay }).map((day) => day as Day);

describe('calendar', () => {
  it('counts days from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2016, 12, 20)).toBe(17155);
    expect(dayOf(2000, 2, 29)).toBe(11016);
  });

  it('knows which years leap, year 0 and years before it included', () => {
    expect([1900, 2000, 2015, 2016, 0, -4, -1, -100, -400].map(isLeapYear)).toEqual([
      false,
      true,
      false,
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
    expect([1, 2, 4, 12].map((month) => daysInMonth(2016, month))).toEqual([31, 29, 30, 31]);
    expect(daysInMonth(2015, 2)).toBe(28);
  });

  it('agrees with Date in UTC on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(isoWeekday(day)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  it('round-trips days through years, months and text', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(parseIsoDay(formatIsoDay(day))).toBe(day);
      }),
    );
  });

  it('walks through a leap day', () => {
    expect(formatIsoDay(addDays(dayOf(2016, 2, 28), 1))).toBe('2016-02-29');
    expect(formatIsoDay(addDays(dayOf(2015, 2, 28), 1))).toBe('2015-03-01');
  });

  it('knows the weekdays of the Mehr article', () => {
    expect(
      ['2016-12-18', '2016-12-19', '2016-12-20', '2016-12-22'].map((text) => isoWeekday(parseIsoDay(text)!)),
    ).toEqual([7, 1, 2, 4]);
  });

  it('writes years with four digits and a sign', () => {
    expect([2016, 44, 0, -44, -9999].map(formatYear)).toEqual(['2016', '0044', '0000', '-0044', '-9999']);
  });

  it('refuses what is not a day', () => {
    for (const text of [
      '',
      '2016-02-30',
      '2015-02-29',
      '2016-13-01',
      '2016-00-01',
      '2016-12',
      '16-12-20',
      '-0000-01-01',
      ' 2016-12-20',
      '2016-12-20T00:00',
    ]) {
      expect(parseIsoDay(text), text).toBeNull();
    }
  });
});
