import { describe, expect, test } from 'vitest';
import { embedAddress } from './embedAddress.ts';

const plain = { theme: 'auto', hasMap: true, hasArticle: true, focus: null } as const;

describe('the address of an embed', () => {
  test('is plain where nothing is wished', () => {
    expect(embedAddress('./', plain)).toBe('./embed/');
    expect(embedAddress('https://news.example/a-story/', plain)).toBe('https://news.example/a-story/embed/');
  });

  test('says each wish, and the event in focus as the fragment', () => {
    const wishes = { theme: 'dark', hasMap: false, hasArticle: false, focus: 'aleppo' } as const;
    expect(embedAddress('./', wishes)).toBe('./embed/?theme=dark&map=0&article=0#aleppo');
    expect(embedAddress('./', { ...plain, focus: 'aleppo' })).toBe('./embed/#aleppo');
  });
});
