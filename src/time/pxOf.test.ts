import { expect, test } from 'vitest';
import { createDayScale } from './dayScale.ts';
import { pxOf } from './pxOf.ts';

test('a day stands where the scale has it', () => {
  const window = { from: -3.5, to: 29.25 };
  const scale = createDayScale(window, 733);
  for (let day = -40; day < 60; day += 0.7) expect(pxOf(day, window, 733)).toBeCloseTo(scale(day), 1);
  expect(pxOf(10, { from: 0, to: 30 }, 100)).toBe(33.33);
});
