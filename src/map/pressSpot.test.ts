import { expect, it } from 'vitest';
import { pressSpot } from './pressSpot.ts';

const cell = { kind: 'cell', first: 7, numbers: null } as const;

it('a crowd is looked into from two zooms closer, or as close as the map goes', () => {
  expect(pressSpot(cell, 5, null)).toEqual({ does: 'zoom', steps: 2 });
  expect(pressSpot(cell, 0.5, null)).toEqual({ does: 'zoom', steps: 0.5 });
});

it('a single event is chosen, from however far', () => {
  expect(pressSpot({ kind: 'event', first: 7, numbers: [7] }, 5, null)).toEqual({
    does: 'choose',
    number: 7,
  });
});

it('events at one point are chosen one after the other, around and around', () => {
  const stack = { kind: 'stack', first: 3, numbers: [3, 8, 9] } as const;
  const numbers = [null, 3, 8, 9, 100].map((focus) => pressSpot(stack, 5, focus));
  expect(numbers.map((press) => press.does === 'choose' && press.number)).toEqual([3, 8, 9, 3, 3]);
});

it('a crowd that the map cannot part is chosen from, or its first where the others are not known', () => {
  expect(pressSpot({ ...cell, numbers: [7, 9] }, 0, 7)).toEqual({ does: 'choose', number: 9 });
  expect(pressSpot(cell, 0, null)).toEqual({ does: 'choose', number: 7 });
});
