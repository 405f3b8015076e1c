// Which heights are worth a message.
import { describe, expect, test } from 'vitest';
import { createLoopGuard, isTooSmall, sizeToReport } from './heightRules.ts';

describe('the size that is told', () => {
  test.each([
    [733.4, 734],
    [734, 734],
    [734.02, 734],
    [0, 100],
    [99, 100],
    [20_000.5, 20_000],
    [1e9, 20_000],
  ])('a content of %d px is told as %d', (height, told) => {
    expect(sizeToReport({ width: 600, height })?.height).toBe(told);
  });

  test('a frame without a width, or a height that is none, has no size', () => {
    expect(sizeToReport({ width: 0, height: 700 })).toBeNull();
    expect(sizeToReport({ width: NaN, height: 700 })).toBeNull();
    expect(sizeToReport({ width: 600, height: Infinity })).toBeNull();
    expect(sizeToReport({ width: 600, height: NaN })).toBeNull();
  });

  test('eight pixels less than asked for are not too small', () => {
    expect(isTooSmall(692, 700)).toBe(false);
    expect(isTooSmall(691, 700)).toBe(true);
  });
});

describe('parent and frame that chase each other', () => {
  const changes = (count: number, everyMs: number, widthAt: (index: number) => number = () => 600) => {
    const guard = createLoopGuard();
    return Array.from({ length: count }, (_, index) => guard.isLoop(widthAt(index), index * everyMs));
  };

  test('the twenty-first change within the time is one too many', () => {
    expect(changes(20, 90)).not.toContain(true);
    expect(changes(21, 90).at(-1)).toBe(true);
    expect(changes(21, 110).at(-1)).toBe(true);
  });

  test('slow changes may go on for ever', () => {
    expect(changes(500, 300)).not.toContain(true);
  });

  test('another width counts anew', () => {
    expect(changes(30, 90, (index) => (index < 15 ? 600 : 500))).not.toContain(true);
  });
});
