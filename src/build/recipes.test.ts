// What README.md teaches, the recipes' pages hold, and what these hold is what the build makes: none can drift.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { embedCode, loaderCode } from '../model/embedCode.ts';
import { fittedHeightPx } from '../model/fittedHeight.ts';
import type { Story } from '../model/story.ts';
import { compileStories } from './compileStories.ts';
import { storyOembed } from './oembed.ts';

const root = join(import.meta.dirname, '..', '..');
const recipes = join(root, 'e2e', 'recipes');
const site = 'https://news.example/stories/';

const read = (name: string) => readFileSync(join(recipes, name), 'utf8');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const section = /^## Embed it$(.*?)^## /ms.exec(readme)?.[1] ?? '';
const taught = [...section.matchAll(/```html\n(.*?)\n```/gs)].map(([, code = '']) => code);

let story: Story;
let frame = '';
beforeAll(async () => {
  const stories = await compileStories(join(root, 'data'));
  story = stories.find(({ id }) => id === 'mehr-2016-12-20')!;
  const { headline: title, language: lang } = story;
  frame = embedCode({ src: `${site}${story.id}/embed/`, title, lang, heightPx: fittedHeightPx(story) });
});

describe('the recipes', () => {
  test('hold what README.md teaches, to the letter', () => {
    const pages = readdirSync(recipes).map(read);
    expect(taught.length).toBeGreaterThan(2);
    for (const code of taught) expect(pages.some((page) => page.includes(code))).toBe(true);
  });

  test('are named in README.md', () => {
    for (const name of readdirSync(recipes)) expect(section).toContain(`e2e/recipes/${name}`);
  });

  test('have the frame and the script that the share dialog gives', () => {
    const script = loaderCode({ src: `${site}embed.js`, integrity: null });
    expect(taught[0]).toBe(frame);
    expect(read('plain.html')).toContain(frame);
    expect(read('plain.html')).not.toContain('<script');
    for (const name of ['plain-resized.html', 'wordpress-html-block.html'])
      expect(read(name)).toContain(`${frame}\n${script}`);
    expect(read('dateline-story.html')).toContain(script);
  });

  test('give the element the frame’s address, title, language and height', () => {
    const element = /<dateline-story [^>]*>/.exec(read('dateline-story.html'))?.[0] ?? '';
    for (const attribute of attributesOf(frame, ['src', 'title', 'lang', 'height']))
      expect(element).toContain(attribute);
  });

  test('show of our oEmbed answer what WordPress lets through', () => {
    const { html } = JSON.parse(storyOembed(story, site, fittedHeightPx(story)));
    const page = read('wordpress-oembed.html');
    const kept = attributesOf(html.slice(html.indexOf('<iframe')), [
      'title',
      'width',
      'height',
      'frameborder',
    ]);
    expect(kept).toHaveLength(4);
    for (const attribute of kept) expect(page).toContain(attribute);
    expect(page).toContain(`src="${site}${story.id}/embed/#?secret=aB3dE5gH7j"`);
    expect(page).toContain(
      `<a href="${site}${story.id}/">${story.headline}</a> (${story.article.publisher})`,
    );
  });
});

function attributesOf(html: string, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => new RegExp(` ${name}="[^"]*"`).exec(html)?.[0] ?? []);
}
