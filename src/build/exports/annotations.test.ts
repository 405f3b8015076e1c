import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSliceText } from '../../model/sliceText.ts';
import type { Quote, Story } from '../../model/story.ts';
import { compileStories } from '../compileStories.ts';
import { storyAnnotations } from './annotations.ts';

// The Web Annotation Data Model (W3C Recommendation, 23 February 2017), as far as the export goes, and nothing besides.
const address = z.string().regex(/^(https?:|ni:\/\/\/|\.\/)\S+$/);
const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.literal('text/plain'),
  language: z.string().optional(),
  purpose: z.enum(['describing', 'classifying']),
});
const linkBody = z.strictObject({
  type: z.literal('SpecificResource'),
  source: address,
  purpose: z.literal('linking'),
});
const source = z.strictObject({
  id: address,
  type: z.literal('Text'),
  language: z.string(),
  format: z.literal('text/plain').optional(),
  rights: address,
  creator: z.strictObject({ type: z.literal('Organization'), name: z.string() }),
  via: address.optional(),
});
const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
const positionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(1),
});
const annotation = z.strictObject({
  id: address,
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: z.array(z.union([textualBody, linkBody])).min(1),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source,
    selector: z.tuple([quoteSelector, positionSelector]),
  }),
});
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: address,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int().min(0),
  first: z.strictObject({
    id: address,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
});

let story: Story;
beforeAll(async () => {
  story = (await compileStories(join(import.meta.dirname, '../../../data')))[0]!;
});

const read = (of: Story) => collection.parse(JSON.parse(storyAnnotations(of)));
const quotesOf = (of: Story): readonly Quote[] => [
  ...of.events.flatMap(({ quotes }) => quotes),
  ...of.statements.map(({ quote }) => quote),
];

/** The same story after `before`, which is written into the text: every offset moves by its code points. */
function moveDown(of: Story, before: string): Story {
  const by = Array.from(before).length;
  const move = (quote: Quote): Quote => ({ ...quote, start: quote.start + by, end: quote.end + by });
  return {
    ...of,
    article: { ...of.article, text: before + of.article.text },
    events: of.events.map((event) => {
      const [first, ...rest] = event.quotes;
      return { ...event, quotes: [move(first), ...rest.map(move)] };
    }),
    statements: of.statements.map((statement) => ({ ...statement, quote: move(statement.quote) })),
  };
}

describe('a story as Web Annotations', () => {
  test('is a collection as the W3C’s model has it, with every quote of events and statements', () => {
    const { total, first } = read(story);
    expect(total).toBe(quotesOf(story).length);
    expect(first.items.map(({ target }) => target.selector[0].exact)).toEqual(
      quotesOf(story).map(({ exact }) => exact),
    );
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  });

  test('has selectors that slice back their quotes, by code points', () => {
    for (const of of [story, moveDown(story, '👩‍👩‍👧 𐎠𐎡 ')]) {
      const slice = createSliceText(of.article.text);
      for (const { target } of read(of).first.items) {
        const [{ exact, prefix, suffix }, { start, end }] = target.selector;
        expect(slice(start, end)).toBe(exact);
        expect(of.article.text).toContain(prefix + exact + suffix);
        expect(slice(start - Array.from(prefix).length, start)).toBe(prefix);
      }
    }
  });

  test('names an article without an address by the hash of its text, another by its address', () => {
    const sha256 = createHash('sha256').update(story.article.text).digest('base64url');
    expect(read(story).first.items[0]!.target.source.id).toBe(`ni:///sha-256;${sha256}`);
    const url = 'https://news.example/report';
    const published = { ...story, article: { ...story.article, url } };
    expect(read(published).first.items[0]!.target.source.id).toBe(url);
  });
});
