import { expect, it } from 'vitest';
import { quoteCell } from './quoteCell.ts';

it('a cell in a message is short, and hides nothing', () => {
  expect(quoteCell('20/12/2016')).toBe('"20/12/2016"');
  expect(quoteCell('a\u202e\u001b[2J')).toBe('"a<U+202E><U+001B>[2J"');
  expect(quoteCell('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  expect(quoteCell('😀'.repeat(1000))).toBe(`"${'😀'.repeat(60)}…"`);
});
