import { describe, expect, test } from 'vitest';
import { createEvents } from './createEvents.ts';
import { createRandom } from './createRandom.ts';

const events = [...createEvents(4000, 7)];

describe('the bench’s events', () => {
  test('are the same for the same seed, and others for another', () => {
    expect([...createEvents(4000, 7)]).toEqual(events);
    expect([...createEvents(10, 8)]).not.toEqual(events.slice(0, 10));
  });

  test('of a larger table begin with those of a smaller one', () => {
    expect([...createEvents(100, 7)]).toEqual(events.slice(0, 100));
  });

  test('have titles of 40 to 80 characters', () => {
    const lengths = events.map(({ title }) => title.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
  });

  test('are from 2011 to 2024, and end no sooner than they begin', () => {
    for (const { start, end } of events) {
      expect(start >= '2011-01-01' && start <= end && end <= '2024-12-31', `${start} ${end}`).toBe(true);
    }
  });

  test('have months, stretches of days, and places without a point among them', () => {
    const share = (count: number) => Math.round((100 * count) / events.length);
    expect(share(events.filter(({ datePrecision }) => datePrecision === 'month').length)).toBeGreaterThan(3);
    expect(share(events.filter(({ datePrecision }) => datePrecision === 'days').length)).toBeGreaterThan(2);
    expect(share(events.filter(({ point }) => point === null).length)).toBeGreaterThan(1);
  });
});

test('random numbers are spread evenly, from 0 up to but not 1', () => {
  const random = createRandom(3);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 20_000; n += 1) tenths[Math.floor(random() * 10)]! += 1;
  expect(tenths).toHaveLength(10);
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
});
