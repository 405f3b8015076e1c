// The story of the Mehr article: its golden file, its offsets, and what each change to it must say.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Span, Story } from '../model/story.ts';
import { compileStory } from './compileStory.ts';
import { findWords } from './findWords.ts';
import { storyJson } from './storyJson.ts';
import { tryStory } from './temporaryStory.ts';

const folder = new URL('../../data/mehr-2016-12-20/', import.meta.url);
const yaml = await readFile(new URL('story.yaml', folder), 'utf8');
const article = await readFile(new URL('article.txt', folder));
const { story, problems } = await compileStory(folder.pathname);

/** Code points, end exclusive, as the article was annotated by hand. */
const quotesByHand: Readonly<Record<string, readonly (readonly [start: number, end: number])[]>> = {
  'shamkhani-press-conference': [
    [9, 83],
    [232, 315],
  ],
  'lavrentiev-visit': [[338, 429]],
  aleppo: [[894, 1113]],
  militancy: [[914, 995]],
  talks: [[1116, 1327]],
  'crisis-outset': [[1774, 1806]],
  'turkey-against-assad': [[1701, 1835]],
  'kurdish-advance': [[1855, 1922]],
  'turkish-operations': [[1946, 2017]],
  'moscow-meeting': [[2048, 2164]],
  'ankara-shooting': [[2180, 2236]],
  compromise: [[84, 229]],
  proposals: [[433, 591]],
  agreement: [[611, 763]],
  consultations: [[1333, 1415]],
  'turkey-taking-part': [[2239, 2420]],
};

const spanKeys = ['start', 'end', 'exact'];

function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = spanKeys.every((key) => key in value) ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

describe('the Mehr story', () => {
  it('compiles to its golden file', async () => {
    expect(problems).toEqual([]);
    if (story) await expect(storyJson(story)).toMatchFileSnapshot('./golden/mehr-2016-12-20.json');
  });

  it('carries the hash of the stored bytes', () => {
    expect(story?.article.sha256).toBe('2af6bb253b48d88bc248eaf6b51d4a98a8e68fffd2e4c3ec7d24b3936a811771');
    expect(story?.article.text).toBe(article.toString());
  });

  it('every span, sliced by code points, is its exact words', () => {
    const points = Array.from(article.toString());
    const spans = spansOf(story);
    expect(spans).toHaveLength(43);
    for (const { start, end, exact } of spans) expect(points.slice(start, end).join('')).toBe(exact);
  });

  it('every quote stands where it was found by hand', () => {
    const { events, statements } = story ?? expect.fail('it does not compile');
    const quotes = [
      ...events.map(({ id, quotes: all }) => [id, all.map(({ start, end }) => [start, end])] as const),
      ...statements.map(({ id, quote }) => [id, [[quote.start, quote.end]]] as const),
    ];
    expect(Object.fromEntries(quotes)).toEqual(quotesByHand);
  });

  it('events and statements are numbered in the order of their days', () => {
    const numbers = (items: Story['events'] | Story['statements'] = []) =>
      items.map(({ number, id }) => `${number} ${id}`);
    expect(numbers(story?.events)).toEqual([
      '1 militancy',
      '2 turkey-against-assad',
      '3 crisis-outset',
      '4 lavrentiev-visit',
      '5 ankara-shooting',
      '6 aleppo',
      '7 talks',
      '8 kurdish-advance',
      '9 turkish-operations',
      '10 shamkhani-press-conference',
      '11 moscow-meeting',
    ]);
    expect(numbers(story?.statements)).toEqual([
      '10a compromise',
      '10b proposals',
      '10c agreement',
      '10d consultations',
      '10e turkey-taking-part',
    ]);
  });
});

interface Place {
  readonly from: number;
  readonly to: number;
  readonly at: string;
  readonly value: string;
}

/** The scalars under a key, but for dates that are a judgement. */
function scalarsOf(wanted: string): Place[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const places: Place[] = [];
  visit(document, {
    Pair(_, { key, value }, ancestors) {
      if (!isScalar(key) || key.value !== wanted || !isScalar(value) || !value.range) return;
      const holder = ancestors.at(-1);
      if (wanted === 'date' && isMap(holder) && holder.get('known') === 'judgement') return;
      const [from, to] = value.range;
      const { line, col } = lineCounter.linePos(from);
      places.push({ from, to, at: `story.yaml:${line}:${col}`, value: value.source ?? String(value.value) });
    },
  });
  return places;
}

const changed = (place: Place, offset: number, by: string) =>
  tryStory(yaml.slice(0, place.from + offset) + by + yaml.slice(place.from + offset + 1), article);

describe('one letter of a quote changed', () => {
  const quotes = scalarsOf('exact');

  it('there are quotes to change', () => expect(quotes).toHaveLength(19));

  it.each(quotes.map((place) => [place.at, place] as const))(
    'fails at %s',
    async (at, place) => {
      const source = yaml.slice(place.from, place.to);
      const letters = [...source.matchAll(/\p{L}/gu)].map(({ index }) => index);
      for (const offset of [letters[0], letters[Math.floor(letters.length / 2)], letters.at(-1)]) {
        const { says, story: compiled } = await changed(place, offset ?? 0, 'ß');
        expect(compiled).toBeNull();
        expect(
          says.some((line) => line.startsWith(`${at}  `)),
          says.join('\n'),
        ).toBe(true);
      }
    },
    60_000,
  );

  it('is found for every letter of every quote', () => {
    const text = article.toString();
    for (const { exact } of spansOf(story)) {
      for (let index = 0; index < exact.length; index += 7) {
        const wrong = `${exact.slice(0, index)}ß${exact.slice(index + 1)}`;
        expect(findWords(text, { exact: wrong }, 'article.txt').ok).toBe(false);
      }
    }
  });
});

describe('one digit of a date changed', () => {
  const dates = scalarsOf('date');

  it('there are dates to change', () => expect(dates).toHaveLength(12));

  it.each(dates.map((place) => [place.at, place] as const))(
    'fails at %s',
    async (at, place) => {
      const digits = [...yaml.slice(place.from, place.to).matchAll(/\d/g)];
      expect(digits.length).toBeGreaterThan(0);
      for (const digit of digits) {
        const { says } = await changed(place, digit.index, String((Number(digit[0]) + 1) % 10));
        expect(
          says.some((line) => line.startsWith(`${at}  `)),
          says.join('\n'),
        ).toBe(true);
      }
    },
    60_000,
  );
});

describe('the publication moved', () => {
  const published = 'file: article.txt\n    publisher: Mehr News Agency\n    published: 2016-12-20';
  const lines = scalarsOf('date').map(({ at, value }) => ({ at, value }));
  const moveTo = async (day: string) => {
    expect(yaml.split(published)).toHaveLength(2);
    const { says } = await tryStory(yaml.replace(published, published.replace('2016-12-20', day)), article);
    return says.map((line) => ({ at: line.split('  ')[0] ?? '', line }));
  };
  const valuesAt = (places: readonly { at: string }[]) =>
    places.map(({ at }) => lines.find((line) => line.at === at)?.value ?? at);

  it('by a day: exactly the dates that are known until publication fail', async () => {
    const failed = await moveTo('2016-12-21');
    expect(failed.every(({ line }) => line.includes('until publication'))).toBe(true);
    expect(valuesAt(failed)).toEqual([
      '[..2016-12-20]',
      '2011~/2016-12-20',
      '/2016-12-20',
      '2011/2016-12-20',
      '/2016-12-20',
      '/2016-12-20',
    ]);
  });

  it('by a week: every date that hangs on it fails, at any distance', async () => {
    const failed = await moveTo('2016-12-27');
    expect(valuesAt(failed)).toEqual(lines.filter(({ value }) => value !== '2011').map(({ value }) => value));
    expect(failed.map(({ line }) => line).join('\n')).toContain(
      '"2016-12-19" is not "1 day before moscow-meeting"',
    );
    expect(failed.at(-1)?.line).toContain('"[..2016-12-20]" is not "until shamkhani-press-conference"');
  });
});
