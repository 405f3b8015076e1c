import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNumbers } from './placeNumbers.ts';

describe('numbers in the margin', () => {
  it('stand level with their line where there is room', () => {
    expect([
      ...placeNumbers([
        { key: 'm5', top: 100 },
        { key: 'm90', top: 160 },
      ]).values(),
    ]).toEqual([
      { top: 100, column: 0 },
      { top: 160, column: 0 },
    ]);
  });
  it('share a line when two marks begin on it', () => {
    expect([
      ...placeNumbers([
        { key: 'm5', top: 100 },
        { key: 'm9', top: 100 },
      ]).values(),
    ]).toEqual([
      { top: 100, column: 0 },
      { top: 100, column: 1 },
    ]);
  });
  it('never stand on each other', () => {
    const tops = fc.array(fc.nat(400), { maxLength: 30 });
    fc.assert(
      fc.property(tops, (all) => {
        const placed = [...placeNumbers(all.map((top, n) => ({ key: `m${n}`, top }))).values()];
        expect(placed).toHaveLength(all.length);
        for (const column of [0, 1]) {
          const own = placed
            .filter((place) => place.column === column)
            .map(({ top }) => top)
            .sort((a, b) => a - b);
          for (const [n, top] of own.entries())
            expect(top - (own[n - 1] ?? -Infinity)).toBeGreaterThanOrEqual(25);
        }
      }),
    );
  });
});
