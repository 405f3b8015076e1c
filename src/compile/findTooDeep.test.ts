import { describe, expect, it } from 'vitest';
import { findTooDeep } from './findTooDeep.ts';
import { tryStory } from './temporaryStory.ts';

const deep: readonly (readonly [name: string, text: string])[] = [
  ['lists', '['.repeat(4_999_999)],
  ['closed lists', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['mappings', '{a: '.repeat(50_000)],
  ['lists of one line', `${'- '.repeat(200_000)}x`],
  ['keys that are mappings', '? '.repeat(50_000)],
  ['indented mappings', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
];

describe('a text nested out of all measure', () => {
  it.each(deep)('%s: is refused with its place', async (_, text) => {
    const { problems, says } = await tryStory(text, 'An article.');
    expect(problems).toHaveLength(1);
    expect(says[0]).toMatch(/^story\.yaml:\d+:\d+ {2}it is nested more than 12 deep; write it flat$/);
  });
});

it('long texts, long lists and many documents are not deep', () => {
  expect(findTooDeep(`a: ${'[ '.repeat(90)}1${' ]'.repeat(90)}`)).toBeNull();
  expect(findTooDeep(`a: "${'['.repeat(10_000)}"\n`.repeat(2))).toBeNull();
  expect(findTooDeep('- [a, {b: c}]\n'.repeat(1000))).toBeNull();
  expect(findTooDeep('---\n'.repeat(1000))).toBeNull();
});
