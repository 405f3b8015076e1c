import { expect, it } from 'vitest';
import { createIdSet } from './idSet.ts';

it('ids are counted, told apart and found again, many thousands of them', () => {
  const ids = createIdSet();
  const many = Array.from({ length: 20_000 }, (_, n) => `r-${n * 7919}`);
  expect(many.map((id) => ids.add(id))).toEqual(many.map((_, n) => n));
  expect(many.map((id) => -1 - ids.add(id))).toEqual(many.map((_, n) => n));
  expect(many.map((_, n) => ids.at(n))).toEqual(many);
  expect(ids.count).toBe(20_000);
});
