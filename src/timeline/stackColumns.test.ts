import { describe, expect, test } from 'vitest';
import type { Density } from '../table/selectDensity.ts';
import { selectBusiest, stackColumns, unitOf } from './stackColumns.ts';

/** Two lanes, two categories, three columns. */
const density: Density = {
  window: { from: 0, to: 3 },
  bins: 3,
  sure: Uint32Array.of(4, 0, 0, 1, 0, 2, 0, 0, 0, 0, 9, 0),
  maybe: Uint32Array.of(0, 0, 3, 2, 0, 0, 0, 0, 0, 0, 1, 0),
};

describe('the columns of a table’s strip', () => {
  test('know the busiest one of all lanes, sure or not', () => {
    expect(selectBusiest(density, 2, 2)).toEqual({ count: 10, lane: 1, bin: 1 });
  });

  test('have no busiest one where nothing is counted', () => {
    const nothing = { ...density, sure: new Uint32Array(12), maybe: new Uint32Array(12) };
    expect(selectBusiest(nothing, 2, 2)).toBeNull();
    expect(unitOf(0, 40, 12)).toBe(0);
  });

  test('stand on each other, the sure ones first, as high as their counts', () => {
    const unit = unitOf(10, 40, 12);
    expect(unit).toBe(4);
    expect(stackColumns(density, 2, 2, unit).filter(({ lane, bin }) => lane === 0 && bin === 0)).toEqual([
      { lane: 0, category: 0, bin: 0, from: 0, to: 16, pale: false },
      { lane: 0, category: 1, bin: 0, from: 16, to: 20, pale: false },
      { lane: 0, category: 1, bin: 0, from: 20, to: 28, pale: true },
    ]);
  });

  test('are seen where they stand for one of thousands', () => {
    const column = stackColumns(density, 2, 2, 0.001).filter(({ lane, bin }) => lane === 0 && bin === 0);
    expect(column.at(-1)?.to).toBeCloseTo(1.5);
  });
});
