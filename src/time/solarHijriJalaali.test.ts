import { toGregorian, toJalaali } from 'jalaali-js';
import { describe, expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import { civilOf as gregorianOf, dayOf as gregorianDayOf } from './calendar.ts';
import { solarHijri } from './solarHijri.ts';

describe('the Solar Hijri calendar, against jalaali-js', () => {
  it('has the same days from 1300 to 1450, there and back', () => {
    const wrong: string[] = [];
    const end = solarHijri.dayOf(1451, 1, 1);
    let count = 0;
    for (let day = solarHijri.dayOf(1300, 1, 1); day < end; day = (day + 1) as Day) {
      const { year, month, day: dayOfMonth } = solarHijri.civilOf(day);
      const gregorian = gregorianOf(day);
      const theirs = toJalaali(gregorian.year, gregorian.month, gregorian.day);
      const back = toGregorian(year, month, dayOfMonth);
      const isSame = theirs.jy === year && theirs.jm === month && theirs.jd === dayOfMonth;
      const isBack = gregorianDayOf(back.gy, back.gm, back.gd) === day;
      if (!isSame || !isBack || solarHijri.dayOf(theirs.jy, theirs.jm, theirs.jd) !== day) {
        wrong.push(`${year}-${month}-${dayOfMonth}`);
      }
      count += 1;
    }
    expect(wrong).toEqual([]);
    expect(count).toBe(55_152);
  });
});
