// The order of events, which is their identity on the page: it must not hang on the order of the file.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { tryStory } from './temporaryStory.ts';

const base = new URL('./broken/base/', import.meta.url);
const yaml = await readFile(new URL('story.yaml', base), 'utf8');
const article = await readFile(new URL('article.txt', base));

const event = (id: string, quotes: readonly string[], date: string) =>
  `  ${id}:\n    kind: event\n    title: One\n    when: { date: ${date}, known: judgement, reasoning: For the order. }\n` +
  `    quotes:\n${quotes.map((exact) => `      - { exact: ${exact}, voice: narration }\n`).join('')}`;

async function orderOf(...events: readonly string[]): Promise<readonly string[] | undefined> {
  const text = yaml.replace('statements:\n', () => `${events.join('')}\nstatements:\n`);
  const { says, story } = await tryStory(text, article);
  expect(says).toEqual([]);
  return story?.events.map(({ id }) => id).filter((id) => id.startsWith('x-'));
}

const eachWay = async (events: readonly string[]) => [
  await orderOf(...events),
  await orderOf(...[...events].reverse()),
];

it('the latest day on which it can have begun goes first, then the earliest', async () => {
  const events = [
    event('x-day', ['The vote was held'], '2015-12-31'),
    event('x-month', ['The vote was held'], '2015-12'),
    event('x-year', ['The vote was held'], '2015'),
    event('x-later', ['The talks began'], '2016-01-01'),
  ];
  for (const order of await eachWay(events)) expect(order).toEqual(['x-year', 'x-month', 'x-day', 'x-later']);
});

it('then its earliest quote in the article, whatever their order in the file', async () => {
  const events = [
    event('x-second', ['The talks began in 2011.'], '2015'),
    event('x-first', ['The vote was held', 'one day after the vote'], '2015'),
  ];
  for (const order of await eachWay(events)) expect(order).toEqual(['x-first', 'x-second']);
});

it('of two that begin at one place, the one that ends first; of two with the same words, the ids tell', async () => {
  const events = [
    event('x-longer', ['The vote was held in the city'], '2015'),
    event('x-shorter', ['The vote was held'], '2015'),
    event('x-also', ['The vote was held'], '2015'),
  ];
  for (const order of await eachWay(events)) expect(order).toEqual(['x-also', 'x-shorter', 'x-longer']);
});
