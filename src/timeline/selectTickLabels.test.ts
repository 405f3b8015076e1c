import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../time/calendar.ts';
import { selectTicks } from '../time/ticks.ts';
import { createDates } from '../words/createDates.ts';
import { en } from '../words/en.ts';
import { fa } from '../words/fa.ts';
import { selectOverviewTicks } from './selectOverviewTicks.ts';
import { selectTickLabels } from './selectTickLabels.ts';
import { tickApartPx } from './sizes.ts';

const day = (text: string) => parseIsoDay(text) ?? NaN;
const december = { from: day('2016-11-30'), to: day('2017-01-02') };

function labelsOf(widthPx: number, window = december, dates = createDates(en)) {
  const ticks = selectTicks(window, widthPx, tickApartPx, dates.calendarOf(window));
  return selectTickLabels(ticks, window, { widthPx }, dates);
}

describe('the labels of an axis', () => {
  test('name month and year first, also where that takes the room of the next one', () => {
    const [first, second] = labelsOf(1120);
    expect(first?.text).toBe('1 Dec 2016');
    expect(second?.text).toMatch(/^\w{3} 5$/);
  });

  test('never lie upon each other, however wide the axis is', () => {
    for (const dates of [createDates(en), createDates(fa)])
      for (let widthPx = 200; widthPx < 1500; widthPx += 20) {
        const labels = labelsOf(widthPx, december, dates);
        for (const [n, { x }] of labels.entries()) {
          const before = labels[n - 1];
          if (before) expect(before.x + before.widthPx).toBeLessThanOrEqual(x);
        }
      }
  });

  test('of one day is the whole day', () => {
    expect(labelsOf(300, { from: day('2016-02-29'), to: day('2016-03-01') })).toMatchObject([
      { x: 0, text: 'Mon 29 Feb 2016' },
    ]);
  });
});

describe('the labels of an overview', () => {
  test('have room beside each other, also where they name days', () => {
    for (const dates of [createDates(en), createDates(fa)])
      for (let widthPx = 200; widthPx < 800; widthPx += 10) {
        const ticks = selectOverviewTicks(december, widthPx, dates);
        for (const [n, { x, text }] of ticks.entries()) {
          const next = ticks[n + 1];
          if (next && text !== null)
            expect(next.x - x, `${text} at ${widthPx}`).toBeGreaterThan(text.length * 4);
        }
      }
  });
});
