import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseStory } from './parseStory.ts';
import { createStoryIndex } from './storyIndex.ts';
import { ownWordsAt, withoutOwnWords } from './storyParts.ts';

const json = readFileSync(
  join(import.meta.dirname, '..', 'compile', 'golden', 'mehr-2016-12-20.json'),
  'utf8',
);
const parsed = parseStory(json);
if (!parsed.ok) throw new Error(parsed.reason);
const { story } = parsed;
const rest = JSON.stringify(withoutOwnWords(story));
const parts = story.events.map((event) => JSON.stringify(ownWordsAt(createStoryIndex(story), event)));

test('a story in parts reads back to the letter', () => {
  expect(story).toEqual(JSON.parse(json));
  expect(parseStory(rest, parts)).toEqual({ ok: true, story });
});

test('what is said of an event, and the article’s words, stand in one part alone', () => {
  const { article, ...others } = JSON.parse(rest) as { article: unknown };
  for (const { when, notes, quotes } of story.events) {
    for (const said of [when.reasoning, ...notes, quotes[0].exact])
      expect(JSON.stringify(others)).not.toContain(JSON.stringify(said));
  }
  expect(article).toEqual(story.article);
});

test('a part that was cut off is no story', () => {
  expect(parseStory(rest, [parts[0]?.slice(0, 50) ?? ''])).toEqual({
    ok: false,
    reason: 'ends-early',
    bytes: expect.any(Number) as number,
  });
});
