import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardScroll, type Hint } from './guardScroll.ts';

// No browser here: the frame is what it is listened to as, and events are what is read of them.
const frame = new EventTarget();
const hints: (Hint | null)[] = [];
let stop: () => void;

function turnWheel(keys: { ctrlKey?: boolean; metaKey?: boolean } = {}) {
  frame.dispatchEvent(Object.assign(new Event('wheel'), { ctrlKey: false, metaKey: false, ...keys }));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'], now: 0 });
  hints.length = 0;
  stop = guardScroll(frame as HTMLElement, (hint) => hints.push(hint));
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('a wheel that goes on and on hints once in three seconds', () => {
  for (let ms = 0; ms < 6000; ms += 100) {
    turnWheel();
    vi.advanceTimersByTime(100);
  }
  expect(hints).toEqual(['wheel', 'wheel']);
});

test('Ctrl and ⌘ take the hint away, and the next one still waits its time', () => {
  turnWheel();
  turnWheel({ ctrlKey: true });
  turnWheel({ metaKey: true });
  vi.advanceTimersByTime(2999);
  turnWheel();
  expect(hints).toEqual(['wheel', null, null]);
  vi.advanceTimersByTime(1);
  turnWheel();
  expect(hints).toEqual(['wheel', null, null, 'wheel']);
});

test('what is left is left alone', () => {
  stop();
  turnWheel();
  expect(hints).toEqual([]);
});
