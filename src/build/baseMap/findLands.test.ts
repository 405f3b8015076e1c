import { expect, it } from 'vitest';
import { findLands } from './findLands.ts';

const line = (...points: readonly (readonly [number, number])[]) => ({
  lngs: Float64Array.from(points, ([lng]) => lng),
  lats: Float64Array.from(points, ([, lat]) => lat),
});

it('borders belong to the coast that they lead to, an enclave’s to none', () => {
  const lines = [
    // A coast in two pieces, with a border from one meeting to the other, and one that begins within that.
    line([0, 0], [5, 5], [10, 0]),
    line([10, 0], [5, -5], [0, 0]),
    line([0, 0], [5, 1]),
    line([5, 1], [10, 0]),
    line([5, 1], [6, 2], [5, 1]),
    // An island, and an enclave of the mainland.
    line([20, 0], [21, 1], [22, 0], [20, 0]),
    line([3, 2], [4, 3], [3, 3], [3, 2]),
  ];
  expect(findLands(lines, [0, 5])).toEqual([0, 0, 0, 0, 0, 1, null]);
});
