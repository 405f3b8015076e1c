import { describe, expect, test } from 'vitest';
import { embedCode, loaderCode } from './embedCode.ts';

const src = 'https://news.example/a-story/embed/';

describe('what is pasted', () => {
  test('is one iframe with a title, a language and a height', () => {
    expect(embedCode({ src, title: 'A story', lang: 'en', heightPx: 720 })).toBe(
      '<iframe title="A story" lang="en" src="https://news.example/a-story/embed/" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" style="width:0;min-width:100%;border:0" height="720"></iframe>',
    );
  });

  test('keeps a headline with marks of HTML inside its attribute', () => {
    const code = embedCode({ src: `${src}?theme=dark&map=0`, title: '"><b>&', lang: 'en', heightPx: 720 });
    expect(code).toContain('title="&quot;&gt;&lt;b&gt;&amp;"');
    expect(code).toContain('?theme=dark&amp;map=0"');
  });

  test('a script that is kept up to date has no hash, one that never changes has', () => {
    expect(loaderCode({ src: 'https://news.example/embed.js', integrity: null })).toBe(
      '<script async src="https://news.example/embed.js"></script>',
    );
    expect(loaderCode({ src: 'https://news.example/assets/embed-1.js', integrity: 'sha384-abc' })).toBe(
      '<script async src="https://news.example/assets/embed-1.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
  });
});
