// Copying: the link to what the card shows, and its quote with who said it and where it stands.
import { useState } from 'react';
import type { Quote, Statement, StoryEvent } from '../model/story.ts';
import { ByHand } from '../ui/ByHand.tsx';
import { linkTo, useReader } from '../ui/ReaderContext.tsx';
import { useCopy } from '../ui/useCopy.ts';
import { creditOf } from './creditOf.ts';

export function CardActions({ shown }: { shown: StoryEvent | Statement }) {
  const value = useReader();
  const { reader, words, dates } = value;
  const { story, actors } = reader.index;
  const [byHand, setByHand] = useState<string | null>(null);
  const { copy, said } = useCopy(words, setByHand);
  const press = (text: string) => {
    setByHand(null);
    copy(text);
  };
  const citation = () => {
    const quotes: readonly Quote[] = 'quote' in shown ? [shown.quote] : shown.quotes;
    const speaker = 'speaker' in shown ? (actors.get(shown.speaker)?.name ?? null) : null;
    const { publisher, published, licence } = story.article;
    const link = linkTo(value, shown.id);
    return quotes
      .map(
        (quote) =>
          `${words.quoted(quote.exact)} — ${words.listed([creditOf(quote, speaker, publisher, words), dates.plainDay(published)])} (${licence.name}). ${link}`,
      )
      .join('\n');
  };
  return (
    <p className="card-actions">
      <button type="button" className="quiet" onClick={() => press(linkTo(value, shown.id))}>
        {words.card.copyLink}
      </button>
      <button type="button" className="quiet" onClick={() => press(citation())}>
        {words.card.copyQuote}
      </button>
      <span role="status" className="soft">
        {said}
      </span>
      {byHand === null ? null : <ByHand label={words.share.selected} text={byHand} isSelected />}
    </p>
  );
}
