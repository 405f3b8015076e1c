import { describe, expect, it } from 'vitest';
import { findSpotAt, findSpotToward } from './findSpot.ts';

const round = (x: number, y: number, radiusPx: number) => ({ at: { x, y }, radiusPx });

describe('a pointer', () => {
  const large = round(100, 100, 20);
  const small = round(130, 100, 6);

  it('is on what it lies in, however far its middle is', () => {
    expect(findSpotAt([large, small], { x: 118, y: 100 }, 12)).toBe(large);
  });

  it('is on a small spot from as far as it reaches', () => {
    expect(findSpotAt([small], { x: 141, y: 100 }, 12)).toBe(small);
    expect(findSpotAt([small], { x: 143, y: 100 }, 12)).toBeNull();
    expect(findSpotAt([small], { x: 143, y: 100 }, 22)).toBe(small);
  });

  it('is on the nearest middle of those that overlap, and on the one that lies on top of the same', () => {
    const beside = round(110, 100, 20);
    expect(findSpotAt([large, beside], { x: 107, y: 100 }, 12)).toBe(beside);
    const above = round(100, 100, 6);
    expect(findSpotAt([large, above], { x: 100, y: 100 }, 12)).toBe(above);
  });
});

describe('an arrow key', () => {
  const from = round(0, 0, 10);
  const ahead = round(60, 5, 10);
  const aside = round(20, 80, 10);
  const spots = [from, ahead, aside];

  it('leads to what lies that way, straight ahead before aside', () => {
    expect(findSpotToward(spots, from, 'right')).toBe(ahead);
    expect(findSpotToward(spots, from, 'down')).toBe(aside);
  });

  it('leads nowhere where nothing lies', () => {
    expect(findSpotToward(spots, from, 'left')).toBeNull();
    expect(findSpotToward([from], from, 'up')).toBeNull();
  });
});
