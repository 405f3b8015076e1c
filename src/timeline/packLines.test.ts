import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLines } from './packLines.ts';

const lines = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 }))
    .map(([left, length]) => ({ left, right: left + length })),
  { maxLength: 60 },
);

describe('the lines of a lane', () => {
  test('never lie upon each other, and have no more rows than there are', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 9 }), (all, mostRows) => {
        const rows = packLines(all, mostRows);
        for (const [n, row] of rows.entries()) {
          if (row === null) continue;
          expect(row).toBeLessThan(mostRows);
          const [a, others] = [all[n], all.filter((_, other) => other !== n && rows[other] === row)];
          for (const b of others) expect((a?.left ?? 0) >= b.right || b.left >= (a?.right ?? 0)).toBe(true);
        }
      }),
    );
  });

  test('stay out only where as many as there are rows lie there already', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 9 }), (all, mostRows) => {
        const rows = packLines(all, mostRows);
        const drawn = all.filter((_, n) => rows[n] !== null);
        for (const [n, { left, right }] of all.entries()) {
          if (rows[n] !== null) continue;
          const starts = [left, ...drawn.map((line) => line.left).filter((at) => at > left && at < right)];
          const most = Math.max(
            ...starts.map((at) => drawn.filter((b) => b.left <= at && b.right > at).length),
          );
          expect(most).toBeGreaterThanOrEqual(mostRows);
        }
      }),
    );
  });

  test('that reach farthest stay out first', () => {
    const year = { left: 0, right: 365 };
    const months = [0, 31, 59].map((left) => ({ left, right: left + 28 }));
    expect(packLines([year, ...months], 1)).toEqual([null, 0, 0, 0]);
    expect(packLines([year, ...months], 2)).toEqual([0, 1, 1, 1]);
  });
});
