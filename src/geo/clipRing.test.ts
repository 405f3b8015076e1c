import { describe, expect, it } from 'vitest';
import { clipRing } from './clipRing.ts';
import type { Pixel } from './mercator.ts';

const box = { left: 0, top: 0, right: 10, bottom: 10 };
const ringOf = (...points: [number, number][]): Pixel[] => points.map(([x, y]) => ({ x, y }));

const areaOf = (ring: readonly Pixel[]) =>
  Math.abs(
    ring.reduce((sum, { x, y }, n) => {
      const next = ring[(n + 1) % ring.length] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0) / 2,
  );

describe('a ring clipped by a box', () => {
  it('stays as it is within it', () => {
    const ring = ringOf([1, 1], [9, 1], [5, 9]);
    expect(clipRing(ring, box)).toEqual(ring);
  });

  it('is empty beside it', () => {
    expect(clipRing(ringOf([20, 20], [30, 20], [25, 30]), box)).toEqual([]);
  });

  it('is the box where it lies around it', () => {
    const clipped = clipRing(ringOf([-50, -50], [60, -50], [60, 60], [-50, 60]), box);
    expect(areaOf(clipped)).toBe(100);
    for (const { x, y } of clipped) expect([0, 10]).toEqual(expect.arrayContaining([x, y]));
  });

  it('is cut at a side', () => {
    const clipped = clipRing(ringOf([5, 2], [15, 2], [15, 8], [5, 8]), box);
    expect(areaOf(clipped)).toBe(30);
    expect(Math.max(...clipped.map(({ x }) => x))).toBe(10);
  });

  it('has the area of both parts where it reaches in twice', () => {
    const clipped = clipRing(ringOf([2, 5], [4, 5], [4, 12], [6, 12], [6, 5], [8, 5], [8, 14], [2, 14]), box);
    expect(areaOf(clipped)).toBe(20);
  });
});
