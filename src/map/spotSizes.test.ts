import { describe, expect, it } from 'vitest';
import { dominantOf, fontSizeOf, mostRadiusOf, radiusOf, ringParts, ringPx } from './spotSizes.ts';

const counts = [1, 2, 9, 10, 99, 100, 1234, 99_999, 123_456, 1_000_000];
const most = mostRadiusOf(48);

describe('circles', () => {
  it('grow with their counts, and never out of their squares', () => {
    const radii = counts.map((count) => radiusOf(count, 1_000_000, most));
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
    expect(radii[0]).toBeGreaterThanOrEqual(9);
    expect(radii.at(-1)).toBe(most);
    expect(2 * most).toBeLessThan(48);
  });

  it('hold their numbers up to five digits, at a size that can be read', () => {
    for (const count of counts.filter((some) => some < 100_000)) {
      const radius = radiusOf(count, 1_000_000, most);
      const width = 0.66 * String(count).length;
      expect(fontSizeOf(radius, width)).toBeGreaterThanOrEqual(9);
      expect(width * 9).toBeLessThanOrEqual(2 * (radius - ringPx));
    }
  });

  it('never write smaller than nine pixels nor larger than eleven', () => {
    expect(fontSizeOf(23, 6.5)).toBe(9);
    expect(fontSizeOf(23, 0.6)).toBe(11);
  });
});

describe('rings', () => {
  it('are cut by the shares of the categories, in their order, and close', () => {
    const [first, second] = ringParts([1, 0, 3]);
    expect(first).toEqual({ category: 0, from: 0, to: Math.PI / 2 });
    expect(second).toEqual({ category: 2, from: Math.PI / 2, to: 2 * Math.PI });
  });

  it('are one part for one category, and none without events', () => {
    expect(ringParts(new Uint32Array([0, 5]))).toEqual([{ category: 1, from: 0, to: 2 * Math.PI }]);
    expect(ringParts([0, 0])).toEqual([]);
  });

  it('give the middle the colour of the category with most events, of equals the first', () => {
    expect(dominantOf([1, 4, 4, 0])).toBe(1);
    expect(dominantOf(new Uint32Array([0, 0, 2]))).toBe(2);
  });
});
