import { describe, expect, test } from 'vitest';
import { breathe, runAtOnce, runSliced } from './runSliced.ts';

function* countTo(
  most: number,
  onStep: (n: number) => void = () => undefined,
): Generator<void, number, void> {
  for (let n = 1; n <= most; n++) {
    onStep(n);
    yield;
  }
  return most;
}

const paced = (signal: AbortSignal) => {
  let time = 0;
  const breaths: number[] = [];
  return {
    breaths,
    tick: () => (time += 1),
    options: {
      sliceMs: 4,
      now: () => time,
      breathe: () => {
        breaths.push(time);
        return Promise.resolve();
      },
      signal,
    },
  };
};

describe('runSliced', () => {
  test('a pass breathes after each slice and comes to the same end', async () => {
    const { breaths, tick, options } = paced(new AbortController().signal);
    expect(await runSliced(countTo(10, tick), options)).toBe(10);
    expect(breaths).toEqual([4, 8]);
    expect(runAtOnce(countTo(10))).toBe(10);
  });

  test('a pass that nobody waits for stops', async () => {
    const abort = new AbortController();
    const { tick, options } = paced(abort.signal);
    let steps = 0;
    const result = runSliced(
      countTo(1000, (n) => {
        tick();
        steps = n;
        if (n === 6) abort.abort();
      }),
      options,
    );
    expect(await result).toBeNull();
    expect(steps).toBe(6);
  });

  test('a breath ends', async () => {
    expect(await breathe()).toBeUndefined();
  });
});
