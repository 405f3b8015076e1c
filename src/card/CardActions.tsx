// Copying: the link to what the card shows, and its quote with who said it and where it stands.
import { useState } from 'react';
import type { Quote, Statement, StoryEvent } from '../model/story.ts';
import { storyLink } from '../state/address.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { creditOf } from './creditOf.ts';

interface Props {
  readonly shown: StoryEvent | Statement;
  readonly event: StoryEvent | undefined;
  readonly statement: Statement | undefined;
}

type Copied = 'link' | 'quote' | 'failed' | null;

export function CardActions({ shown, event, statement }: Props) {
  const { reader, words, dates } = useReader();
  const { story, actors } = reader.index;
  const [copied, setCopied] = useState<Copied>(null);
  const copy = (what: 'link' | 'quote', text: string) => {
    const done = (result: Copied) => setCopied(result);
    // Not there on pages without https, and refused in some frames.
    if (!('clipboard' in navigator)) return done('failed');
    navigator.clipboard.writeText(text).then(
      () => done(what),
      () => done('failed'),
    );
  };
  const citation = () => {
    const quotes: readonly Quote[] = statement ? [statement.quote] : (event?.quotes ?? []);
    const speaker = statement ? (actors.get(statement.speaker)?.name ?? null) : null;
    const { publisher, published, licence } = story.article;
    const link = storyLink(location.href, shown.id);
    return quotes
      .map(
        (quote) =>
          `“${quote.exact}” — ${creditOf(quote, speaker, publisher, words)}, ${dates.plainDay(published)} (${licence.name}). ${link}`,
      )
      .join('\n');
  };
  return (
    <p className="card-actions">
      <button
        type="button"
        className="quiet"
        onClick={() => copy('link', storyLink(location.href, shown.id))}
      >
        {words.card.copyLink}
      </button>
      <button type="button" className="quiet" onClick={() => copy('quote', citation())}>
        {words.card.copyQuote}
      </button>
      <span role="status" className="soft">
        {copied === null ? '' : copied === 'failed' ? words.card.copyFailed : words.card.copied}
      </span>
    </p>
  );
}
