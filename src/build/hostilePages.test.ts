// Every hostile text, in every field of a story at once, through the compiler and into each page: the page has the
// same elements with the same attributes as one of harmless words, and its texts are the story's to the letter.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { createHostileStory, type TextOf } from '../compile/hostile/hostileStory.ts';
import { hostileStrings, naughtyStrings, payloads } from '../compile/hostile/payloads.ts';
import { suspectCharacter } from '../compile/suspectCharacter.ts';
import { tryStory } from '../compile/temporaryStory.ts';
import { parseStory } from '../model/parseStory.ts';
import type { Story } from '../model/story.ts';
import { createPageHtml } from './pageHtml.ts';
import { renderEmbed, renderOthers, renderStory } from './prerender.tsx';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const template = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <!--head-->
  </head>
  <body>
    <div id="app"><!--app--></div>
    <!--story-->
  </body>
</html>`;

const ground = { land: '', borders: '', disputed: '', names: [] };
const addresses = { baseMap: './base-map.json', home: './', folder: './', languages: ['en'] };

/** All that is written from a story as HTML. What comes to be written besides has its line here. */
const pages: Readonly<Record<string, (story: Story) => string>> = {
  'the story’s page': (story) => pageOf(story, ''),
  'the top page': (story) => pageOf(story, renderOthers([story], 'en')),
  'the embed': embedOf,
};

function pageOf(story: Story, belowHtml: string): string {
  const appHtml = renderStory(story, addresses, ground);
  const site = 'https://news.example/';
  return createPageHtml({ kind: 'story', template, toTop: './', story, appHtml, belowHtml, addresses, site });
}

function embedOf(story: Story): string {
  const ways = { baseMap: '#base-map', home: '../', folder: '../', languages: ['en'] };
  const appHtml = renderEmbed(story, ways, ground);
  const page = { kind: 'embed', template, toTop: '../../', story, appHtml, belowHtml: '' } as const;
  return createPageHtml({ ...page, addresses: ways, site: 'https://news.example/' });
}

/** Attributes that hold words, or offsets into them. */
const wordy = new Set(['content', 'aria-label', 'data-start', 'title']);

function elementsOf(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

/** How much of these is drawn, and where, hangs on how long words are. */
const drawings = /^(built-map|built-strips|built-numbers|overview is-built)$/;
const isDrawing = (element: Element) => drawings.test(attributeOf(element, 'class') ?? '');

/** Elements by their names and those of their attributes. */
const kindsIn = (page: readonly Element[]): string[] =>
  page
    .filter(isDrawing)
    .flatMap(elementsOf)
    .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));

function outsideDrawings(page: readonly Element[]): Element[] {
  const drawn = new Set(page.filter(isDrawing).flatMap(elementsOf));
  return page.filter((element) => !drawn.has(element));
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attributeOf = ({ attrs }: Element, name: string) => attrs.find((attr) => attr.name === name)?.value;

/** One line for each element, with its attributes. What only marks a character of the text is no part of it. */
const shapeOf = (elements: readonly Element[]): string[] =>
  outsideDrawings(elements)
    .filter((element) => attributeOf(element, 'class') !== 'unseen')
    .map(({ tagName, attrs }) =>
      [tagName, ...attrs.map(({ name, value }) => (wordy.has(name) ? name : `${name}=${value}`))].join(' '),
    );

const someWords = 'Some harmless words.';

async function storyOf(text: string, textIn: TextOf = () => text) {
  const { yaml, article } = createHostileStory(textIn, { events: 2, tiles: true });
  return { text, ...(await tryStory(yaml, article)) };
}

/** The article may hold what an editor may not write. */
const inArticle = (text: string) =>
  storyOf(text, (field) => (/\.(exact|prefix|suffix)$/.test(field) ? text : someWords));

type Tried = Awaited<ReturnType<typeof storyOf>>;
const tried: Tried[] = [];
const triedInArticle: Tried[] = [];
for (const text of hostileStrings) {
  const everywhere = await storyOf(text);
  tried.push(everywhere);
  if (!everywhere.story) triedInArticle.push(await inArticle(text));
}

/** Where the article's words are not those of a title or a name, because that is cut or another, the page says both. */
const harmless = {
  same: await storyOf(someWords),
  apart: await inArticle('Other harmless words.'),
  long: await storyOf(someWords.repeat(20)),
};

/** Why the compiler must refuse a text that stands in every field. */
const mustRefuse = (text: string): boolean => !/\S/.test(text) || suspectCharacter(text, false) !== null;

describe.each(Object.entries(pages))('%s', (_, render) => {
  test('keeps its shape and its words, whatever these are', () => {
    const shapes = {
      same: shapeOf(elementsOf(parse(render(harmless.same.story!)))),
      apart: shapeOf(elementsOf(parse(render(harmless.apart.story!)))),
    };
    expect(shapes.same.length).toBeGreaterThan(100);
    const kinds = new Set(
      [harmless.same, harmless.apart, harmless.long].flatMap(({ story }) =>
        kindsIn(elementsOf(parse(render(story!)))),
      ),
    );
    expect(kinds.size).toBeGreaterThan(10);
    for (const { text, story } of [...tried, ...triedInArticle]) {
      if (!story) continue;
      const isSame = story.headline === story.events[0]?.quotes[0].exact;
      const elements = elementsOf(parse(render(story)));
      expect(shapeOf(elements), text).toEqual(isSame ? shapes.same : shapes.apart);
      for (const kind of kindsIn(elements)) expect(kinds, text).toContain(kind);
      const data = elements.find((element) => attributeOf(element, 'id') === 'story');
      const beside = elements.filter((element) => attributeOf(element, 'class') === 'own-words').map(textOf);
      expect(parseStory(textOf(data!), beside), text).toEqual({ ok: true, story });
      const articles = elements.filter((element) => attributeOf(element, 'class') === 'article-text');
      expect(articles.map(textOf), text).toEqual([story.article.text]);
    }
  }, 60_000);

  test('leads outside by links alone that give nothing away', () => {
    const links = elementsOf(parse(render(harmless.same.story!))).filter(({ tagName }) => tagName === 'a');
    const outward = links.filter((link) => attributeOf(link, 'href')?.includes(':'));
    expect(outward.length).toBeGreaterThan(1);
    for (const link of outward) expect(attributeOf(link, 'rel')?.split(' ')).toContain('noopener');
  });
});

test('the compiler refuses what would deceive, and nothing else; it never throws', () => {
  for (const { text, story, problems } of tried) {
    expect(story === null, JSON.stringify(text)).toBe(mustRefuse(text));
    expect(problems.length > 0, JSON.stringify(text)).toBe(story === null);
    for (const { message } of problems) expect(message).toMatch(/; /);
  }
});

test('an article may hold all but half a character and none at all', () => {
  for (const { text, story } of triedInArticle)
    expect(story === null, JSON.stringify(text)).toBe(!/\S/.test(text) || /\0|\p{Cs}/u.test(text));
});

test('the lists are as long as they are meant to be', () => {
  expect(payloads.length).toBeGreaterThan(100);
  expect(naughtyStrings.length).toBeGreaterThan(450);
});
