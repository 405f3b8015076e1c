import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Story } from '../model/story.ts';
import { compileStories } from './compileStories.ts';
import { createHeadHtml, createJsonLdHtml } from './headHtml.ts';
import { hostile, hostileStory } from './hostileStory.ts';

const site = 'https://news.example/stories/';
const page = `${site}mehr-2016-12-20/`;

let story: Story;
beforeAll(async () => {
  story = (await compileStories(join(import.meta.dirname, '../../data')))[0]!;
});

const headOf = (of: Story, where: string | null, kind: 'story' | 'embed' = 'story') =>
  createHeadHtml({ kind, story: of, languages: ['en', 'fa'], toTop: '../', site: where }) +
  (kind === 'story' ? createJsonLdHtml(of, where) : '');

function jsonLdIn(html: string): Record<string, unknown> {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(json) as Record<string, unknown>;
}

describe('the head of a story’s page', () => {
  test('says where the page, its picture and its oEmbed answer are', () => {
    const html = headOf(story, site);
    expect(html).toContain(`<link rel="canonical" href="${page}" />`);
    expect(html).toContain(`<meta property="og:url" content="${page}" />`);
    expect(html).toContain(`<meta property="og:image" content="${page}picture.png" />`);
    expect(html).toContain(`<link rel="alternate" type="application/json+oembed" href="${page}oembed.json" `);
    expect(jsonLdIn(html)).toMatchObject({ url: page, image: `${page}picture.png` });
  });

  test('names the page in each language, and the story’s own for readers of any other', () => {
    const html = headOf(story, site);
    for (const [tag, address] of Object.entries({ en: page, fa: `${page}fa/`, 'x-default': page })) {
      expect(html).toContain(`<link rel="alternate" hreflang="${tag}" href="${address}" />`);
    }
    expect(headOf(story, site, 'embed')).not.toContain('hreflang');
  });

  test('says nothing absolute of a site whose address is not known', () => {
    const html = headOf(story, null);
    expect(html).not.toMatch(/canonical|oembed|hreflang|og:url|og:image/);
    expect(jsonLdIn(html)).not.toHaveProperty('url');
    expect(jsonLdIn(html)).not.toHaveProperty('image');
  });

  test('has its oEmbed link in the first 20 kB, where WordPress looks, before anything that may be long', () => {
    const html = headOf({ ...story, summary: 'long '.repeat(4000) }, site);
    expect(html.indexOf('application/json+oembed')).toBeLessThan(1000);
  });

  test('finds icons from where it stands', () => {
    expect(headOf(story, site)).toContain('<link rel="apple-touch-icon" href="../apple-touch-icon.png" />');
  });

  test('leaves no text out of its attribute or its element, and no JSON out of its script', () => {
    const html = headOf(hostileStory, site);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
    expect(jsonLdIn(html)).toMatchObject({ headline: hostile, isBasedOn: { headline: hostile } });
  });
});

test('the head of an embed keeps search engines at the story’s page', () => {
  const html = headOf(story, site, 'embed');
  expect(html).toContain('<meta name="robots" content="noindex" />');
  expect(html).toContain(`<link rel="canonical" href="${page}" />`);
  expect(html).not.toMatch(/og:|ld\+json|oembed/);
  expect(headOf(story, site)).not.toContain('noindex');
});
