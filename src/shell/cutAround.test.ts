import { describe, expect, it } from 'vitest';
import { cutAround } from './cutAround.ts';

const cutOf = (text: string, word: string) => {
  const at = text.indexOf(word);
  const { start, end } = cutAround(text, { start: at, end: at + word.length });
  return text.slice(start, end);
};

describe('the part of a text around a stretch', () => {
  it('is all of a short one', () => {
    expect(cutOf('an envoy visits Tehran', 'visits')).toBe('an envoy visits Tehran');
  });
  it('of a long one goes from blank to blank, and holds the stretch', () => {
    const many = Array.from({ length: 40 }, (_, n) => `word${n}`);
    const cut = cutOf([...many, 'Tehran', ...many].join(' '), 'Tehran');
    expect(cut).toMatch(/^word\d+ .* Tehran word0 .*word\d+$/);
    expect(cut.length).toBeLessThan(170);
  });
  it('without blanks is all of it', () => {
    const text = `${'a'.repeat(300)}b${'a'.repeat(300)}`;
    expect(cutOf(text, 'b')).toBe(text);
  });
  it('holds a stretch longer than itself', () => {
    const long = 'many words '.repeat(40);
    expect(cutOf(`before ${long}after`, long)).toContain(long);
  });
});
