import { expect, test } from 'vitest';
import { overviewPath } from './overviewPath.ts';

test('the overview’s categories stand on each other, summed over the lanes, the highest bin as high as there is room', () => {
  // Two lanes, two categories, three bins.
  const counts = [1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 2];
  const [first, second] = overviewPath(counts, { lanes: 2, categories: 2, bins: 3 }, 40);
  expect(first).toBe('M0 40V28h1V40z');
  expect(second).toBe('M0 28V16h1V28zM2 40V28h1V40z');
});

test('one event among thousands is seen', () => {
  const [path] = overviewPath([5000, 1], { lanes: 1, categories: 1, bins: 2 }, 40);
  expect(path).toContain('M1 40V39h1V40z');
});
