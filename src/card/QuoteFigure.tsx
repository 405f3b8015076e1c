// A quote, typeset as one: in its sentence, after who says it and before the proof that it matches the text.
import { useMemo } from 'react';
import { sentenceAround } from '../model/sentenceAround.ts';
import type { Quote } from '../model/story.ts';
import { ArticleWords } from '../ui/ArticleWords.tsx';
import { useReader } from '../ui/ReaderContext.tsx';
import { creditOf } from './creditOf.ts';

/** `speaker` is the name of who is quoted; null for the publisher's own words. */
export function QuoteFigure({
  quote,
  speaker,
  tone,
}: {
  quote: Quote;
  speaker: string | null;
  tone: number;
}) {
  const { reader, words } = useReader();
  const { article } = reader.index.story;
  const { slice, points } = reader.index;
  const sentence = useMemo(() => sentenceAround(points, quote), [points, quote]);
  const before = slice(sentence.start, quote.start);
  return (
    <figure className={`quote tone-${tone}`} data-voice={quote.voice}>
      <figcaption>{creditOf(quote, speaker, article.publisher, words)}</figcaption>
      <blockquote>
        <p
          lang={article.language}
          dir="auto"
          className={
            !sentence.cutStart && /^[“‘«„"]/.test(before || quote.exact) ? 'begins-with-mark' : undefined
          }
        >
          <span className="context">
            {sentence.cutStart ? '[…] ' : ''}
            <ArticleWords text={before} start={sentence.start} />
          </span>
          <mark>
            <ArticleWords text={quote.exact} start={quote.start} />
          </mark>
          <span className="context">
            <ArticleWords text={slice(quote.end, sentence.end)} start={quote.end} />
            {sentence.cutEnd ? ' […]' : ''}
          </span>
        </p>
      </blockquote>
      <details className="matches">
        <summary>{`✓ ${words.card.matches}`}</summary>
        <code>{words.card.hash(article.sha256)}</code>
      </details>
    </figure>
  );
}
