import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import { formatIsoDay, parseIsoDay } from './calendar.ts';
import { solarHijri } from './solarHijri.ts';

const { first, last } = solarHijri;
const civilOf = (day: number) => solarHijri.civilOf(day as Day);
const dayMs = 86_400_000;
const anyDay = fc.integer({ min: -4_400_000, max: 2_900_000 }).map((day) => day as Day);

/** The calendar as the engine has it: another implementation than ours. */
const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
function engineCivilOf(day: number) {
  const parts = format.formatToParts(day * dayMs);
  const partOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: partOf('year'), month: partOf('month'), day: partOf('day') };
}

describe('the Solar Hijri calendar', () => {
  it.each([
    ['2016-12-20', 1395, 9, 30],
    ['2016-12-18', 1395, 9, 28],
    ['2024-03-20', 1403, 1, 1],
    ['2017-03-20', 1395, 12, 30],
    ['2025-03-20', 1403, 12, 30],
    ['2025-03-21', 1404, 1, 1],
    ['1979-02-11', 1357, 11, 22],
    ['1925-03-31', 1304, 1, 11],
  ])('%s is %i-%i-%i', (iso, year, month, day) => {
    expect(civilOf(parseIsoDay(iso) ?? NaN)).toEqual({ year, month, day });
    expect(formatIsoDay(solarHijri.dayOf(year, month, day))).toBe(iso);
  });

  it('agrees with the engine on every day that it names without doubt', () => {
    const wrong: string[] = [];
    for (let day = first as Day; day <= last; day = (day + 1) as Day) {
      const [ours, engine] = [JSON.stringify(civilOf(day)), JSON.stringify(engineCivilOf(day))];
      if (ours !== engine) wrong.push(`${formatIsoDay(day)}: ${ours}, not ${engine}`);
    }
    expect(wrong).toEqual([]);
    expect([civilOf(first), civilOf(last)]).toEqual([
      { year: 1206, month: 1, day: 1 },
      { year: 1498, month: 12, day: 30 },
    ]);
  });

  it('round-trips every day, those before its first year included', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(solarHijri.dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});
