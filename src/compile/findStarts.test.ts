import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStarts } from './findStarts.ts';
import { findWords } from './findWords.ts';

function naive(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at + words.length <= text.length; at += 1) if (text.startsWith(words, at)) starts.push(at);
  return starts;
}

describe('the places of words', () => {
  it('are all of them, overlapping ones too, in short words and long', () => {
    const letters = (minLength: number, maxLength: number) =>
      fc.array(fc.constantFrom('a', 'b'), { minLength, maxLength }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(letters(0, 20), letters(1, 5), fc.integer({ min: 1, max: 60 }), (tail, part, times) => {
        const words = part.repeat(times);
        const text = `${tail}${part.repeat(times + 7)}${tail}${words}b`;
        expect(findStarts(text, words)).toEqual(naive(text, words));
      }),
    );
  });
});

const length = 2_000_000;
const as = (count: number) => 'a'.repeat(count);

/** An article of 2 MB and words that agree with it almost everywhere. */
const adversaries: readonly (readonly [name: string, text: string, words: string])[] = [
  ['one letter that differs at the beginning', as(length), `b${as(19_999)}`],
  ['in the middle', as(length), `${as(9999)}b${as(10_000)}`],
  ['at the end', as(length), `${as(19_999)}b`],
  ['one letter alone', as(length), as(20_000)],
  ['blocks a letter too short', `${as(19_998)}b`.repeat(100), as(19_999)],
  ['blocks that overlap', `b${as(9999)}`.repeat(200), `${as(10_000)}b${as(9998)}`],
  ['two letters in turn', 'ab'.repeat(length / 2), `${'ab'.repeat(9999)}b`],
];

describe('in an article of 2 MB', () => {
  it.each(adversaries)('%s: no letter is looked at more than twice', (_, text, words) => {
    let steps = 0;
    findStarts(text, words, () => (steps += 1));
    expect(steps).toBeLessThanOrEqual(2 * text.length);
  });

  it('words that do not stand there are said not to', () => {
    for (const [, text, words] of adversaries.slice(0, 3))
      expect(findWords(text, { exact: words }, 'article.txt')).toMatchObject({ ok: false });
  }, 20_000);
});
