import { expect, it } from 'vitest';
import { tilesHaveFailed } from './tilesHaveFailed.ts';

it('gives up at once when the first tiles all fail', () => {
  expect(tilesHaveFailed({ asked: 12, loaded: 0, failed: 3 }, 200)).toBe(true);
  expect(tilesHaveFailed({ asked: 1, loaded: 0, failed: 1 }, 200)).toBe(true);
});

it('gives up when half of the tiles have failed in time', () => {
  expect(tilesHaveFailed({ asked: 12, loaded: 6, failed: 6 }, 1000)).toBe(true);
  expect(tilesHaveFailed({ asked: 12, loaded: 7, failed: 5 }, 1000)).toBe(false);
});

it('waits for slow tiles until the time is over', () => {
  expect(tilesHaveFailed({ asked: 12, loaded: 0, failed: 0 }, 2900)).toBe(false);
  expect(tilesHaveFailed({ asked: 12, loaded: 0, failed: 0 }, 3000)).toBe(true);
  expect(tilesHaveFailed({ asked: 12, loaded: 2, failed: 0 }, 3000)).toBe(false);
});

it('takes one failure among many for a hole in the map', () => {
  expect(tilesHaveFailed({ asked: 12, loaded: 0, failed: 1 }, 200)).toBe(false);
  expect(tilesHaveFailed({ asked: 12, loaded: 11, failed: 1 }, 3000)).toBe(false);
});
