// The parts that events, statements and links share: spans, quotes and dates, read once more after all checks.
import type { Known, Quote, Span, When } from '../model/story.ts';
import { boundsOf } from '../model/boundsOf.ts';
import { parseEdtf } from '../time/edtf.ts';
import { parseKnown } from '../time/known.ts';
import type { StoryArticle } from './context.ts';
import { findWords, selectorOf } from './findWords.ts';
import type { QuoteFile, WhenFile, WordsFile } from './storyFile.ts';

/** What the checks have made sure of. A throw here is a fault of theirs. */
export function sure<T>(value: T | null | undefined): T {
  if (value === null || value === undefined)
    throw new Error('the checks have let an unfinished story through');
  return value;
}

export function buildSpan(words: WordsFile, article: StoryArticle): Span {
  const selector = sure(selectorOf(words));
  const found = findWords(article.text, selector, article.fileName);
  if (!found.ok) throw new Error(found.message);
  return {
    start: article.toCodePoints(found.start),
    end: article.toCodePoints(found.end),
    exact: selector.exact,
  };
}

export function buildQuote(quote: QuoteFile, article: StoryArticle): Quote {
  const { exact, prefix, suffix, voice } = quote;
  return { ...buildSpan({ exact, prefix, suffix }, article), voice };
}

export function buildWhen(when: WhenFile, article: StoryArticle): When {
  const parsed = parseEdtf(when.date);
  if (!parsed.ok) throw new Error(parsed.reason);
  return {
    edtf: when.date,
    date: parsed.date,
    bounds: boundsOf(parsed.date),
    words: when.words === undefined ? null : buildSpan(when.words, article),
    known: buildKnown(when.known),
    reasoning: when.reasoning ?? null,
  };
}

function buildKnown(known: WhenFile['known']): When['known'] {
  const read = (way: string): Known => sure(parseKnown(way));
  if (typeof known === 'string') return { whole: read(known) };
  return {
    ...(known.start === undefined ? {} : { start: read(known.start) }),
    ...(known.end === undefined ? {} : { end: read(known.end) }),
  };
}
