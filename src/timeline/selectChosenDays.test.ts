import { describe, expect, test } from 'vitest';
import type { TableEvent } from '../model/table.ts';
import { parseIsoDay } from '../time/calendar.ts';
import { placeDays, selectChosenDays } from './selectChosenDays.ts';

const day = (text: string) => parseIsoDay(text) ?? NaN;
const event = (edtf: string) => ({ lane: 1, edtf }) as TableEvent;

describe('what is chosen', () => {
  test('has its days in its lane', () => {
    expect(selectChosenDays(event('2016-02-29'))).toEqual({
      lane: 1,
      days: { from: day('2016-02-29'), to: day('2016-03-01') },
    });
    expect(selectChosenDays(event('[2016-02-01..2016-02-29]'))?.days.from).toBe(day('2016-02-01'));
    expect(selectChosenDays(event('2016-02-01/..'))?.days.to).toBe(Infinity);
  });

  test('stands at its days, or on the side on which it is out of view', () => {
    const window = { from: 0, to: 100 };
    expect(placeDays({ from: 50, to: 60 }, window, 200)).toEqual({ side: null, left: 100, right: 120 });
    expect(placeDays({ from: 50, to: Infinity }, window, 200)).toMatchObject({ left: 100, right: 200 });
    expect(placeDays({ from: -1, to: 0 }, window, 200)).toEqual({ side: 'before' });
    expect(placeDays({ from: 100, to: 101 }, window, 200)).toEqual({ side: 'after' });
  });
});
