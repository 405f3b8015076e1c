import { describe, expect, test } from 'vitest';
import type { Story } from '../model/story.ts';
import { createPageHtml, escapeHtml, escapeJson, rebase, type Page } from './pageHtml.ts';

const template = `<!doctype html>
<html lang="en">
  <head>
    <script src="./theme.js"></script>
    <!--head-->
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="app"><!--app--></div>
    <!--story-->
  </body>
</html>`;

const hostile = `</script><script>alert(1)</script><!-- $& $1 $\` "quoted" 'single' \u2028\u2029`;

const story = { id: 'a-story', language: 'fa', headline: hostile, summary: hostile } as unknown as Story;

const page: Page = {
  template,
  toTop: '../',
  story,
  appHtml: '<h1>$&amp; $1</h1>',
  belowHtml: '',
  addresses: { baseMap: '../assets/base-map.json', home: './' },
  canonical: null,
};

describe('a page', () => {
  test('holds the story as JSON that reads back to the letter', () => {
    const html = createPageHtml(page);
    const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(story);
  });

  test('has no more scripts than its template and the story', () => {
    expect(createPageHtml(page).match(/<script/g)).toHaveLength(3);
  });

  test('keeps $& of a text as it is', () => {
    const html = createPageHtml(page);
    expect(html).toContain('<div id="app"><h1>$&amp; $1</h1></div>');
    expect(html).toContain(`<title>${escapeHtml(hostile)}</title>`);
  });

  test('says the story’s language and where its base map is', () => {
    const html = createPageHtml(page);
    expect(html).toContain('<html lang="fa">');
    expect(html).toContain('data-base-map="../assets/base-map.json"');
  });

  test('finds the site’s files from where it stands', () => {
    expect(rebase(template, '../').match(/"\.\.\/[^"]*"/g)).toEqual([
      '"../theme.js"',
      '"../assets/index-1.js"',
      '"../assets/index-1.css"',
    ]);
  });

  test('is canonical only when the site’s address is known', () => {
    expect(createPageHtml(page)).not.toContain('canonical');
    const canonical = 'https://news.example/a-story/';
    expect(createPageHtml({ ...page, canonical })).toContain(`<link rel="canonical" href="${canonical}" />`);
  });

  test('is not written from a template that has lost a hole', () => {
    expect(() => createPageHtml({ ...page, template: template.replace('<!--story-->', '') })).toThrow(
      'index.html has lost its <!--story-->',
    );
  });
});

test('JSON in a page holds no character that HTML or a line of JavaScript could take for its own', () => {
  expect(escapeJson(hostile)).not.toMatch(/[<>&\u2028\u2029]/);
});
