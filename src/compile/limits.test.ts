// Each limit of data/README.md: one less passes, the limit passes, one more does not.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkSizes } from './checkSizes.ts';
import type { Context } from './context.ts';
import { readYaml } from './readYaml.ts';
import { tryStory } from './temporaryStory.ts';

const base = new URL('./broken/base/', import.meta.url);
const yaml = await readFile(new URL('story.yaml', base), 'utf8');
const article = await readFile(new URL('article.txt', base));

const saysOf = async (text: string, words: string | Uint8Array = article) =>
  (await tryStory(text, words)).says;

const replaced = (from: string, to: string) => {
  expect(yaml).toContain(from);
  return yaml.replace(from, () => to);
};

const letters = (count: number) => 'a'.repeat(count);

describe('a text', () => {
  it.each([
    ['headline', 120, 2, (text: string) => replaced('headline: A text is agreed', `headline: ${text}`)],
    ['summary', 400, 3, (text: string) => yaml.replace(/summary: .*/, `summary: ${text}`)],
    ['title', 120, 42, (text: string) => replaced('title: The vote\n', `title: ${text}\n    label: Vote\n`)],
    [
      'label',
      40,
      43,
      (text: string) => replaced('title: The vote\n', `title: The vote\n    label: ${text}\n`),
    ],
  ])('a %s has %i characters', async (name, most, line, write) => {
    expect(await saysOf(write(letters(most - 1)))).toEqual([]);
    expect(await saysOf(write(letters(most)))).toEqual([]);
    const says = await saysOf(write(letters(most + 1)));
    expect(says).toHaveLength(1);
    expect(says[0]).toMatch(
      new RegExp(`^story.yaml:${line}:\\d+  "${name}" has ${most + 1} characters; ${most} are`),
    );
  });

  it.each([
    ['headline', 120, (text: string) => `headline: ${text}`],
    ['summary', 400, (text: string) => `summary: ${text}`],
    ['publisher', 120, (text: string) => `sources: { agency: { publisher: ${text} } }`],
    ['bern', 120, (text: string) => `places: { bern: ${text} }`],
    ['name', 120, (text: string) => `actors: { meier: { name: ${text} } }`],
    ['title', 120, (text: string) => `statements: { waiting: { title: ${text} } }`],
    ['label', 40, (text: string) => `events: { vote: { label: ${text} } }`],
  ])('a translated %s has %i characters, as its original', async (name, most, write) => {
    const labelled = replaced('title: The vote\n', 'title: The vote\n    label: Vote\n');
    const says = (count: number) => saysOf(`${labelled}translations: { fa: { ${write(letters(count))} } }\n`);
    expect(await says(most - 1)).toEqual([]);
    expect(await says(most)).toEqual([]);
    expect((await says(most + 1)).join()).toContain(`"${name}" has ${most + 1} characters; ${most} are`);
  });

  it('a translated title has 120 characters, or 40 where its original has no label', async () => {
    const translated = (count: number) =>
      `translations: { fa: { events: { vote: { title: ${letters(count)} } } } }\n`;
    const labelled = replaced('title: The vote\n', 'title: The vote\n    label: Vote\n');
    expect(await saysOf(labelled + translated(120))).toEqual([]);
    expect(await saysOf(labelled + translated(121))).toHaveLength(1);
    expect(await saysOf(yaml + translated(40))).toEqual([]);
    expect((await saysOf(yaml + translated(41))).join()).toContain('shorten it to at most 40');
  });

  it('a title without a label has 40', async () => {
    const write = (count: number) => replaced('title: The vote\n', `title: ${letters(count)}\n`);
    expect(await saysOf(write(39))).toEqual([]);
    expect(await saysOf(write(40))).toEqual([]);
    expect((await saysOf(write(41))).join()).toContain('add a "label" of at most 40');
  });

  it('any other has 20 000', async () => {
    const write = (count: number) =>
      replaced('    actors: [meier]\n', `    actors: [meier]\n    notes: [${letters(count)}]\n`);
    expect(await saysOf(write(19_999))).toEqual([]);
    expect(await saysOf(write(20_000))).toEqual([]);
    expect((await saysOf(write(20_001))).join()).toContain('20000');
  });

  it('an article has 2 000 000', async () => {
    const longer = (length: number) => article.toString() + 'é'.repeat(length - article.toString().length);
    expect(await saysOf(yaml, longer(1_999_999))).toEqual([]);
    expect(await saysOf(yaml, longer(2_000_000))).toEqual([]);
    expect((await saysOf(yaml, longer(2_000_001))).join()).toMatch(
      /^article.txt:1:1 {2}the article has more than 2000000/,
    );
  });
});

describe('a story', () => {
  it('has 5 000 000 bytes', async () => {
    const padded = (length: number) => `${yaml}#${' '.repeat(length - Buffer.byteLength(yaml) - 1)}`;
    expect(await saysOf(padded(4_999_999))).toEqual([]);
    expect(await saysOf(padded(5_000_000))).toEqual([]);
    expect(await saysOf(padded(5_000_001))).toEqual([
      'story.yaml:1:1  it has more than 5000000 bytes; part the story in two',
    ]);
  });

  it.each(['events', 'statements'] as const)('has 10 000 %s', (section) => {
    const said = (count: number) => {
      const messages: string[] = [];
      const entries = Array.from({ length: count }, (_, index) => [`e-${index}`, { title: 'One' }]);
      const draft = { [section]: Object.fromEntries(entries) as Context['draft']['events'] };
      const report: Context['report'] = (path, message) => messages.push(`${path.join('.')}  ${message}`);
      const goesOn = checkSizes({ storyId: 'story-id', draft, article: null, report });
      expect(goesOn).toBe(messages.length === 0);
      return messages;
    };
    expect(said(9999)).toEqual([]);
    expect(said(10_000)).toEqual([]);
    expect(said(10_001)).toEqual([`${section}  10001 ${section} are more than 10000; part the story in two`]);
  });

  it('is nested 12 deep', () => {
    const said = (depth: number) =>
      readYaml(`${'['.repeat(depth)}1${']'.repeat(depth)}`).problems.map(({ message }) => message);
    expect(said(11)).toEqual([]);
    expect(said(12)).toEqual([]);
    expect(said(13)).toEqual(['it is nested more than 12 deep; write it flat']);
  });
});

it('a date hangs on 50 others', async () => {
  const chained = (length: number) => {
    const events = Array.from({ length }, (_, index) => {
      const before = index === 0 ? 'vote' : `e-${index - 1}`;
      const when = `{ date: 2016-05-02, known: same day as ${before} }`;
      return `  e-${index}: { kind: event, title: One, when: ${when}, quotes: [{ exact: The vote was held, voice: narration }] }\n`;
    });
    return replaced('statements:\n', `${events.join('')}\nstatements:\n`);
  };
  // The first hangs on the vote, and the vote on the briefing.
  expect(await saysOf(chained(48))).toEqual([]);
  expect(await saysOf(chained(49))).toEqual([]);
  expect((await saysOf(chained(50))).join()).toContain(
    'this date hangs on more than 50 others; count it from a nearer one',
  );
});
