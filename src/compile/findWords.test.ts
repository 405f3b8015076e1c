import { describe, expect, it } from 'vitest';
import { readArticle } from './article.ts';
import { findWords } from './findWords.ts';

const say = (text: string, exact: string, prefix?: string, suffix?: string) => {
  const found = findWords(text, { exact, prefix, suffix }, 'a.txt');
  return found.ok ? [found.start, found.end] : found.message;
};

describe('words are found exactly or not at all', () => {
  it('once is found, by prefix or suffix where there are more', () => {
    expect(say('one two one', 'two')).toEqual([4, 7]);
    expect(say('one two one', 'one', 'two ')).toEqual([8, 11]);
    expect(say('one two one', 'one', undefined, ' two')).toEqual([0, 3]);
  });

  it('case, blanks, joiners and forms of one letter all count', () => {
    expect(say('Aleppo was', 'aleppo was')).toContain('does not stand');
    expect(say('a\u00a0b and more', 'a b')).toBe(
      '"a b" does not stand in a.txt; the nearest text there is "a<U+00A0>b"',
    );
    expect(say('می\u200cشود', 'میشود')).toContain('می<U+200C>شود');
    expect(say('café is', 'cafe\u0301 is')).toContain('does not stand');
  });

  it('overlapping ones are two', () => {
    expect(say('aaa', 'aa')).toContain('stands 2 times');
  });

  it('each prefix that is told tells', () => {
    const text = 'Said Ann on Monday. Bob said Ann on Monday. Then on Monday.';
    const message = String(say(text, 'on Monday'));
    expect(message).toBe(
      '"on Monday" stands 3 times in a.txt; write prefix: "Said Ann " or prefix: "said Ann " or prefix: "Then "',
    );
    for (const [, prefix] of message.matchAll(/prefix: "([^"]*)"/g)) {
      expect(Array.isArray(say(text, 'on Monday', prefix))).toBe(true);
    }
  });

  it('a long quote is shown around what is wrong with it', () => {
    const text = `${'word '.repeat(40)}exactly ${'more '.repeat(40)}`.trim();
    const message = String(say(text, text.replace('exactly', 'exacty')));
    expect(message).toMatch(
      /^"…[^"]* exacty [^"]*…" does not stand in a\.txt; the nearest text there is "…[^"]* exactly [^"]*…"$/,
    );
    expect(message.length).toBeLessThan(220);
  });

  it('a large text and a hostile quote do not stall it', () => {
    const text = 'ab'.repeat(1_000_000);
    const before = performance.now();
    say(text, 'ba'.repeat(5000) + 'c');
    say(text, 'ab');
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('offsets are code points', () => {
  it('a character outside the basic plane counts once', () => {
    const read = readArticle(new TextEncoder().encode('a😀b𐎠c'));
    if (!read.ok) throw new Error(read.message);
    const { article } = read;
    expect(
      ['a', '😀', 'b', '𐎠', 'c'].map((part) => article.toCodePoints(article.text.indexOf(part))),
    ).toEqual([0, 1, 2, 3, 4]);
    expect(article.toCodePoints(article.text.length)).toBe(5);
  });
});
