import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { brokenCases } from './broken/cases.ts';
import { brokenTranslationCases } from './broken/translationCases.ts';
import { tryStory } from './temporaryStory.ts';

const base = new URL('./broken/base/', import.meta.url);
const yaml = await readFile(new URL('story.yaml', base), 'utf8');
const translations = await readFile(new URL('./broken/translations.yaml', import.meta.url), 'utf8');
const article = await readFile(new URL('article.txt', base));

const replaceOnce = (text: string, from: string, to: string): string => {
  expect(text.split(from), `"${from}" stands once`).toHaveLength(2);
  return text.replace(from, () => to);
};

describe('a broken story', () => {
  it('is none before it is broken', async () => {
    expect((await tryStory(yaml, article, 'broken')).says).toEqual([]);
  });

  it.each(brokenCases)('$name', async ({ changes, says }) => {
    const changed = changes.reduce((text, [from, to]) => replaceOnce(text, from, to), yaml);
    const tried = await tryStory(changed, article, 'broken');
    expect(tried.says.map((line) => `broken/${line}`)).toEqual(says);
    expect(tried.story).toBeNull();
  });
});

describe('a broken translation', () => {
  it('is none before it is broken', async () => {
    const { says, remarks } = await tryStory(yaml + translations, article, 'broken');
    expect({ says, remarks }).toEqual({ says: [], remarks: [] });
  });

  it.each(brokenTranslationCases)('$name', async ({ changes, says }) => {
    const changed = changes.reduce((text, [from, to]) => replaceOnce(text, from, to), yaml + translations);
    const tried = await tryStory(changed, article, 'broken');
    expect(tried.says.map((line) => `broken/${line}`)).toEqual(says);
    expect(tried.story).toBeNull();
  });
});

it('two links of different relations between the same events are no fault', async () => {
  const second = '  - from: talks\n    before: signing\n    words: before the talks ended\n';
  const changed = replaceOnce(
    yaml,
    '    causes: signing\n    words: before the talks ended\n',
    `    causes: signing\n    words: before the talks ended\n${second}`,
  );
  expect((await tryStory(changed, article)).says).toEqual([]);
});

describe('what surrounds the text is checked too', () => {
  it('the folder’s name is an id', async () => {
    const says = async (id: string) => (await tryStory(yaml, article, id)).says;
    expect(await says('embed')).toEqual([
      'story.yaml:1:1  the folder’s name is the story’s id, but "embed" is an id of the page’s own; choose another',
    ]);
    expect(await says('Story 1')).toEqual([
      'story.yaml:1:1  the folder’s name is the story’s id, but "Story 1" is no id; write 2 to 64 small letters, digits and hyphens, a letter first',
    ]);
  });

  it('the article is UTF-8, without a byte order mark, and not empty', async () => {
    const says = async (bytes: Uint8Array) => (await tryStory(yaml, bytes)).says;
    expect(await says(Buffer.concat([Buffer.from('BERN\nä'), Buffer.from([0xe9]), article]))).toEqual([
      'article.txt:2:2  the byte 0xE9 is not UTF-8; save the file as UTF-8',
    ]);
    expect(await says(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), article]))).toEqual([
      'article.txt:1:1  the file begins with a byte order mark; save it as UTF-8 without one',
    ]);
    expect(await says(Buffer.concat([Buffer.from('BERN\nä\0'), article]))).toEqual([
      'article.txt:2:2  no page can hold the character U+0000; save the file as plain text',
    ]);
    expect(await says(new Uint8Array())).toEqual([
      'article.txt:1:1  the article is empty; put its text here',
    ]);
  });

  it('story.yaml is UTF-8; its byte order mark is passed over', async () => {
    const bytes = Buffer.from(yaml.replace('title: The vote\n', 'title: The v\xf6te\n'), 'latin1');
    expect((await tryStory(bytes, article)).says).toEqual([
      'story.yaml:42:17  the byte 0xF6 is not UTF-8; save the file as UTF-8',
    ]);
    expect((await tryStory(`\ufeff${yaml}`, article)).says).toEqual([]);
  });

  it('an empty file is no story', async () => {
    expect((await tryStory('', article)).says).toEqual([
      'story.yaml:1:1  it is not a story; begin with "language:", as data/README.md shows',
    ]);
  });
});
