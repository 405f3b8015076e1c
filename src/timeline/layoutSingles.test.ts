import { describe, expect, test } from 'vitest';
import { dateFlags, noDay, noDegrees } from '../table/columns.ts';
import type { DrawnEvents } from '../table/takeEvents.ts';
import { highestBlockPx, layoutSingles, selectSingleAt } from './layoutSingles.ts';

type Days = readonly [beganFrom: number, beganBy: number, endedBy: number, flags?: number, lane?: number];

function drawn(...days: readonly Days[]): DrawnEvents {
  const column = (pick: (of: Days) => number) => Int32Array.from(days, pick);
  return {
    count: days.length,
    numbers: Uint32Array.from(days, (_, n) => n + 1),
    beganFrom: column(([from]) => from),
    beganBy: column(([, by]) => by),
    endedBy: column(([, , ended]) => ended),
    flags: Uint8Array.from(days, ([, , , flags = 0]) => flags),
    lat: column(() => noDegrees),
    lng: column(() => noDegrees),
    category: new Uint8Array(days.length),
    lane: Uint8Array.from(days, ([, , , , lane = 0]) => lane),
    place: new Uint32Array(days.length),
  };
}

const frame = { window: { from: 0, to: 10 }, widthPx: 100, lanePx: 60, lanes: 2 };

describe('the events of a table’s strip', () => {
  test('that are known to the day are blocks in the day’s column, one on the other', () => {
    const [first, second] = layoutSingles(drawn([3, 3, 3], [3, 3, 3]), frame).singles;
    expect(first).toMatchObject({ form: 'block', left: 30, right: 40, from: 0, to: highestBlockPx });
    expect(second).toMatchObject({ left: 30, from: highestBlockPx, to: 2 * highestBlockPx });
  });

  test('of which a day has many are as low as they must be', () => {
    const { singles } = layoutSingles(drawn(...Array.from({ length: 40 }, (): Days => [3, 3, 3])), frame);
    expect(Math.max(...singles.map(({ to }) => to))).toBeCloseTo(40);
  });

  test('that lasted are lines, and those of an unknown day are dashes over all days that it may be', () => {
    const [lasted, unknown] = layoutSingles(
      drawn([1, 1, 4, dateFlags.interval], [2, 8, 8, dateFlags.oneOf]),
      frame,
    ).singles;
    expect(lasted).toMatchObject({ form: 'line', left: 10, right: 50 });
    expect(unknown).toMatchObject({ form: 'dash', left: 20, right: 90 });
    expect(unknown?.to).toBeLessThan(lasted?.to ?? 0);
  });

  test('without a bound reach to the window’s edge', () => {
    const [open] = layoutSingles(drawn([noDay, 5, 5, dateFlags.oneOf]), frame).singles;
    expect(open).toMatchObject({ form: 'dash', left: 0, right: 60 });
  });

  test('of unknown days lie above the blocks, each in sight, and those without room are counted', () => {
    const unknown = Array.from({ length: 40 }, (): Days => [0, 9, 9, dateFlags.oneOf]);
    const { singles, hidden } = layoutSingles(drawn([3, 3, 3], ...unknown, [3, 3, 3, 0, 1]), frame);
    const dashes = singles.filter(({ form }) => form === 'dash');
    expect(hidden).toEqual([40 - dashes.length, 0]);
    expect(dashes).toHaveLength((frame.lanePx - highestBlockPx) / 3);
    expect(new Set(dashes.map(({ to }) => to)).size).toBe(dashes.length);
    expect(Math.min(...dashes.map(({ from }) => from))).toBeGreaterThanOrEqual(highestBlockPx);
  });

  test('are found where they stand, in their lane alone', () => {
    const { singles } = layoutSingles(drawn([3, 3, 3], [3, 3, 3, 0, 1]), frame);
    expect(selectSingleAt(singles, { lane: 1, x: 35, up: 4 }, 6)?.number).toBe(2);
    expect(selectSingleAt(singles, { lane: 0, x: 60, up: 4 }, 6)).toBeNull();
  });
});
