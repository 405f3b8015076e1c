import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { tryStory } from './temporaryStory.ts';

const base = new URL('./broken/base/', import.meta.url);
const yaml = await readFile(new URL('story.yaml', base), 'utf8');
const article = await readFile(new URL('article.txt', base), 'utf8');

it('what is not seen in an article is told to the editor, and is no problem', async () => {
  const changed = article
    .replace('\nThe talks', '\n\u{e0041}The \u202etalks')
    .replace('the city', 'the\u2067 city');
  const quoted = yaml
    .replaceAll('The vote was held in the city', "'The vote was held in the\u2067 city'")
    .replace('exact: The talks began', 'exact: The \u202etalks began');
  const { story, says, remarks } = await tryStory(quoted, changed);
  expect(says).toEqual([]);
  expect(remarks).toEqual([
    'article.txt:2:1  it holds an invisible tag character (U+E0041), which the page marks; check that the article was published so',
    'article.txt:2:7  it holds a character that turns the direction of the text (U+202E), which the page marks; check that the article was published so',
    'article.txt:3:73  it holds a character that turns the direction of the text (U+2067), which the page marks; check that the article was published so',
  ]);
  expect(story?.article.text).toBe(changed);
  const points = Array.from(changed);
  expect(story?.article.unseen?.map((at) => points[at])).toEqual(['\u{e0041}', '\u202e', '\u2067']);
});

it('a clean article has nothing of it', async () => {
  const { story, remarks } = await tryStory(yaml, article);
  expect(remarks).toEqual([]);
  expect(story?.article).not.toHaveProperty('unseen');
});
