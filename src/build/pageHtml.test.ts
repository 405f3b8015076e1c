import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../model/escape.ts';
import { parseStory } from '../model/parseStory.ts';
import { createStoryIndex } from '../model/storyIndex.ts';
import { ownWordsAt } from '../model/storyParts.ts';
import { createPageHtml, rebase, type Page } from './pageHtml.ts';
import { hostile, hostileStory as story } from './hostileStory.ts';

const template = `<!doctype html>
<html lang="en">
  <head>
    <script src="./icon.svg"></script>
    <!--head-->
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="app"><!--app--></div>
    <!--story-->
  </body>
</html>`;

const page: Page = {
  kind: 'story',
  template,
  toTop: '../',
  story,
  appHtml: '<h1>$&amp; $1</h1>',
  belowHtml: '',
  addresses: { baseMap: '../assets/base-map.json', home: './', folder: './', languages: ['en'] },
  site: null,
};

describe('a page', () => {
  test('holds the story as JSON that reads back to the letter, with what stands in the list of events', () => {
    const html = createPageHtml(page);
    const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const index = createStoryIndex(story);
    const beside = story.events.map((event) => JSON.stringify(ownWordsAt(index, event)));
    expect(parseStory(json, beside)).toEqual({ ok: true, story });
  });

  test('has no more scripts than its template, the story and what it is in the words of schema.org', () => {
    expect(createPageHtml(page).match(/<script/g)).toHaveLength(4);
  });

  test('keeps $& of a text as it is', () => {
    const html = createPageHtml(page);
    expect(html).toContain('<div id="app"><h1>$&amp; $1</h1></div>');
    expect(html).toContain(`<title>${escapeHtml(hostile)}</title>`);
  });

  test('says the story’s language and where its base map is', () => {
    const html = createPageHtml(page);
    expect(html).toContain('<html lang="fa" dir="rtl">');
    expect(html).toContain('data-base-map="../assets/base-map.json"');
  });

  test('says which script newspapers may pin, where there is one', () => {
    const loader = { path: '../assets/embed-1.js', integrity: 'sha384-a+b/c' };
    const html = createPageHtml({ ...page, addresses: { ...page.addresses, loader } });
    expect(html).toContain('data-loader="../assets/embed-1.js" data-integrity="sha384-a+b/c"');
    expect(createPageHtml(page)).not.toContain('data-loader');
  });

  test('finds the site’s files from where it stands', () => {
    expect(rebase(template, '../').match(/"\.\.\/[^"]*"/g)).toEqual([
      '"../icon.svg"',
      '"../assets/index-1.js"',
      '"../assets/index-1.css"',
    ]);
  });

  test('is not written from a template that has lost a hole', () => {
    expect(() => createPageHtml({ ...page, template: template.replace('<!--story-->', '') })).toThrow(
      'has lost its <!--story-->',
    );
  });
});
