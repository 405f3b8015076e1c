// A story's quotes as W3C Web Annotations: each points at its words in the article, by themselves and by code points.
import { createStoryIndex, type StoryIndex } from '../../model/storyIndex.ts';
import type { ArticleSource, Quote, Story } from '../../model/story.ts';

/** Code points of the article before and after a quote that a TextQuoteSelector gives along. */
const contextLength = 32;

/** Addresses are relative to the file, which stands beside the story's page. */
export function storyAnnotations(story: Story): string {
  const index = createStoryIndex(story);
  const items = [
    ...story.events.flatMap(({ id, title, quotes }) =>
      quotes.map((quote, position) => annotationOf({ id, title, quote, position }, index)),
    ),
    ...story.statements.map(({ id, title, quote }) => annotationOf({ id, title, quote, position: 0 }, index)),
  ];
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: './annotations.json',
    type: 'AnnotationCollection',
    label: story.headline,
    total: items.length,
    first: { id: './annotations.json#page', type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

interface Annotated {
  /** Of the event or statement. */
  readonly id: string;
  readonly title: string;
  readonly quote: Quote;
  /** Among the event's quotes, from 0. */
  readonly position: number;
}

function annotationOf({ id, title, quote, position }: Annotated, index: StoryIndex) {
  const { story } = index;
  return {
    // No id has a point in it.
    id: `./annotations.json#${id}.${position + 1}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        value: title,
        format: 'text/plain',
        language: story.language,
        purpose: 'describing',
      },
      { type: 'TextualBody', value: quote.voice, format: 'text/plain', purpose: 'classifying' },
      { type: 'SpecificResource', source: `./#${id}`, purpose: 'linking' },
    ],
    target: {
      type: 'SpecificResource',
      source: sourceOf(story.article),
      selector: selectorsOf(quote, index),
    },
  };
}

/** Two ways to the same words: whoever reads takes the one they know. */
function selectorsOf({ start, end, exact }: Quote, { slice }: StoryIndex) {
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: slice(Math.max(0, start - contextLength), start),
      suffix: slice(end, end + contextLength),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** The article, by its address; one that has none by the hash of its stored text, which stands in story.json. */
function sourceOf({ url, sha256, language, licence, publisher }: ArticleSource) {
  return {
    id: url ?? hashAddress(sha256),
    type: 'Text',
    language,
    rights: licence.url,
    creator: { type: 'Organization', name: publisher },
    ...(url === null ? { format: 'text/plain', via: './story.json' } : {}),
  };
}

/** RFC 6920: `ni:///sha-256;` and the hash in base64url. */
export function hashAddress(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
}
