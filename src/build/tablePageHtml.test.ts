import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BaseMap } from '../model/baseMap.ts';
import { escapeHtml } from '../model/escape.ts';
import { hostile } from './hostileStory.ts';
import { hostileTable as story } from './hostileTable.ts';
import { findInline } from './policy.ts';
import { tableInEachLanguage, tablePagesOf } from './storyPages.ts';
import { tableFiles } from './tableFiles.ts';
import { createTablePageHtml, type TablePage } from './tablePageHtml.ts';
import { createTableTemplate } from './tableTemplate.ts';

const index = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
const template = createTableTemplate(index, [
  '<script type="module" crossorigin src="./assets/table-1.js"></script>',
  '<link rel="stylesheet" href="./assets/style-1.css" />',
]);
const site = 'https://news.example/stories/';

const page: TablePage = {
  kind: 'story',
  template,
  toTop: '../',
  story,
  appHtml: '<h1>$&amp; $1</h1>',
  belowHtml: '',
  addresses: { baseMap: '../assets/base-map.json', home: './', folder: './', languages: ['fa', 'en'] },
  site,
};

/** The JSON of a script by its attributes. */
const jsonIn = (html: string, attributes: string): unknown =>
  JSON.parse(new RegExp(`<script ${attributes}[^>]*>(.*?)</script>`, 's').exec(html)?.[1] ?? '');

describe('the template of a table’s page', () => {
  test('is that of all pages, with its own script and style', () => {
    expect(template).not.toMatch(/main\.tsx|print\.css|<!--(late|style)-->|="\/(?!\/)/);
    for (const hole of ['<!--head-->', '<!--story-->', '<div id="app"><!--app--></div>'])
      expect(template).toContain(hole);
    expect(template.indexOf('table-1.js')).toBeLessThan(template.indexOf('style-1.css'));
  });

  test('runs the one inline script that the others run', () => {
    expect(findInline(template)).toEqual({ ...findInline(index), inlineStyles: [] });
    expect(findInline(template).inlineScripts).toHaveLength(1);
  });

  test('is not made of an index.html that it does not know', () => {
    expect(() => createTableTemplate(index.replace('/src/main.tsx', '/src/other.tsx'), [])).toThrow(
      'index.html has lost its <script',
    );
  });
});

describe('a table’s page', () => {
  const html = createTablePageHtml(page);

  test('holds what it is told by as JSON that reads back to the letter', () => {
    expect(jsonIn(html, 'type="application/json"')).toEqual(story);
    expect(html).toContain('data-base-map="../assets/base-map.json" data-home="./" data-folder="./"');
  });

  test('has no more scripts than its template, its data and what it is in the words of schema.org', () => {
    expect(html.match(/<script/g)).toHaveLength(4);
    expect(html).toContain(`<title>${escapeHtml(hostile)}</title>`);
  });

  test('is a set of data, with where and when', () => {
    expect(jsonIn(html, 'type="application/ld\\+json"')).toMatchObject({
      '@type': 'Dataset',
      name: hostile,
      url: `${site}a-table/`,
      temporalCoverage: '2016-07-18/2016-07-21',
      spatialCoverage: { geo: { box: '30 35 37 45.5' } },
      distribution: { contentUrl: `${site}a-table/story.json` },
    });
  });

  test('names its other languages and its picture', () => {
    expect(html).toContain(`hreflang="en" href="${site}a-table/en/"`);
    expect(html).toContain(`content="${site}a-table/picture.png"`);
    expect(html).toContain('content="summary_large_image"');
  });

  test('says nothing absolute of a site whose address is not known', () => {
    expect(createTablePageHtml({ ...page, site: null })).not.toMatch(/canonical|oembed|hreflang|og:url/);
  });

  test('in another language says what it is a translation of', () => {
    const english = tableInEachLanguage(story)[1]!;
    expect(
      jsonIn(createTablePageHtml({ ...page, story: english }), 'type="application/ld\\+json"'),
    ).toMatchObject({
      url: `${site}a-table/en/`,
      translationOfWork: { inLanguage: 'fa', url: `${site}a-table/` },
    });
  });
});

test('an embed has no data: there is nobody to read them', () => {
  const html = createTablePageHtml({ ...page, kind: 'embed' });
  expect(html).not.toMatch(/application\/(json"|ld)/);
  expect(html).toContain('<meta name="robots" content="noindex" />');
});

test('a table has its pages where a story of an article has them', () => {
  expect(tablePagesOf(story).map(({ path }) => path)).toEqual([
    'a-table/index.html',
    'a-table/embed/index.html',
    'a-table/en/index.html',
    'a-table/en/embed/index.html',
  ]);
});

const baseMap: BaseMap = { format: 1, land: [], borders: [], disputed: [], names: [] };

test('story.json is all of it, and each language has its picture, and its oEmbed where the site is known', () => {
  const files = tableFiles(story, site, () => baseMap);
  expect([...files.keys()]).toEqual([
    'story.json',
    'picture.png',
    'oembed.json',
    'en/picture.png',
    'en/oembed.json',
  ]);
  expect(JSON.parse(files.get('story.json')?.make() as string)).toEqual(story);
  expect(JSON.parse(files.get('oembed.json')?.make() as string)).toMatchObject({
    thumbnail_url: `${site}a-table/picture.png`,
    thumbnail_width: 1200,
  });
  const bare = tableFiles(story, null, () => baseMap);
  expect([...bare.keys()]).toEqual(['story.json', 'picture.png', 'en/picture.png']);
});
