// The quote card: opens with what is in focus, says everything about it, and leaves with Escape.
import { useEffect, useRef, type RefObject } from 'react';
import { eventOf } from '../model/storyIndex.ts';
import type { Statement, StoryEvent } from '../model/story.ts';
import { selectStep } from '../state/steps.ts';
import { Badge } from '../ui/Badge.tsx';
import { OwnWords } from '../ui/OwnWords.tsx';
import { lookOf, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { EventBody } from './EventBody.tsx';
import { ReadInArticle } from './parts.tsx';
import { StatementBody } from './StatementBody.tsx';
import { takesKeyboard } from './takesKeyboard.ts';
import { useFocusMoves } from './useFocusMoves.ts';

export function CardView() {
  const { reader } = useReader();
  const focus = useReaderState((state) => state.focus);
  const event = focus === null ? undefined : reader.index.events.get(focus);
  const statement = focus === null ? undefined : reader.index.statements.get(focus);
  const shown = event ?? statement;
  return shown ? <Card shown={shown} statement={statement} event={event} /> : null;
}

interface CardProps {
  readonly shown: StoryEvent | Statement;
  readonly event: StoryEvent | undefined;
  readonly statement: Statement | undefined;
}

function Card({ shown, event, statement }: CardProps) {
  const value = useReader();
  const { reader, words, dates } = value;
  const { index } = reader;
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const close = useClosing(heading, body);
  const look = lookOf(value, shown.id);
  const owner = eventOf(index, shown.id);
  const place = owner?.place ? index.places.get(owner.place.id)?.name : null;
  return (
    <section className={`card tone-${look.tone}`} aria-label={words.regions.quote}>
      <header className="card-head">
        <p className="card-kicker">
          <Badge look={look} label={String(shown.number)} />
          <span>
            {event
              ? words.card.position(event.number, index.story.events.length)
              : `${words.card.statement} ${words.number(shown.number)}`}
            {event && place ? ` · ${place}` : ''}
          </span>
          <button type="button" className="tool" aria-label={words.card.close} onClick={close}>
            ×
          </button>
        </p>
      </header>
      <div className="card-body" ref={body}>
        <h2 ref={heading} tabIndex={-1}>
          <OwnWords text={shown.title} />
        </h2>
        {event ? <p className="card-when">{dates.whenInBoth(event.when)}</p> : null}
        {event ? <EventBody event={event} folded={false} /> : null}
        {statement ? <StatementBody statement={statement} folded={false} /> : null}
      </div>
      <CardSteps />
    </section>
  );
}

function CardSteps() {
  const { reader, words } = useReader();
  const focus = useReaderState((state) => state.focus);
  const matches = useReaderState((state) => state.matches);
  const step = (by: 1 | -1) => {
    const event = selectStep(reader.index, { focus, matches }, by);
    return (
      <button
        type="button"
        className="quiet"
        aria-disabled={!event}
        onClick={() => event && reader.choose(event.id, 'card')}
        title={event?.title}
      >
        {by === -1 ? `‹ ${words.card.previous}` : `${words.card.next} ›`}
      </button>
    );
  };
  return (
    <footer className="card-foot">
      {step(-1)}
      <ReadInArticle />
      {step(1)}
    </footer>
  );
}

/** Each choosing shows the card from its beginning. */
function useClosing(heading: RefObject<HTMLElement | null>, body: RefObject<HTMLElement | null>): () => void {
  const { reader } = useReader();
  const chosen = useReaderState((state) => state.chosen);
  const isCalled = useReaderState((state) => takesKeyboard(state.focusBy));
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [chosen, body]);
  const { goBack } = useFocusMoves(heading, { chosen, isCalled });
  return () => {
    reader.choose(null, 'card');
    goBack();
  };
}
