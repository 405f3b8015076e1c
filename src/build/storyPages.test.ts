import { describe, expect, test } from 'vitest';
import { hostileStory } from './hostileStory.ts';
import { pagesOf, storyPath, topPageOf } from './storyPages.ts';

const story = { ...hostileStory, id: 'a-story', language: 'en', translations: { fa: {}, ar: {} } };

describe('the pages of a story', () => {
  test('stand in its folder in its own language, and below it in others', () => {
    expect(pagesOf(story).map(({ path }) => path)).toEqual([
      'a-story/index.html',
      'a-story/embed/index.html',
      'a-story/fa/index.html',
      'a-story/fa/embed/index.html',
      'a-story/ar/index.html',
      'a-story/ar/embed/index.html',
    ]);
  });

  test('find the top of the site, the story’s folder and the page of their language from where they are', () => {
    for (const { path, toTop, home, folder, story: of } of [...pagesOf(story), topPageOf(story)]) {
      const here = new URL(path.replace('index.html', ''), 'https://news.example/stories/');
      const from = (way: string) => new URL(way, here).href;
      expect(from(toTop)).toBe('https://news.example/stories/');
      expect(from(folder)).toBe('https://news.example/stories/a-story/');
      expect(from(home)).toBe(`https://news.example/stories/${storyPath(of)}`);
    }
  });

  test('speak their language', () => {
    expect(pagesOf(story).map(({ story: of }) => of.language)).toEqual(['en', 'en', 'fa', 'fa', 'ar', 'ar']);
  });
});
