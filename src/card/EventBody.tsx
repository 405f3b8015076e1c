// Everything the story knows of one event, under its title: on the card, and in the chronicle.
import type { StoryEvent } from '../model/story.ts';
import type { StoryIndex } from '../model/storyIndex.ts';
import { OwnWords } from '../ui/OwnWords.tsx';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { CardActions } from './CardActions.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { LinkedEvents } from './LinkedEvents.tsx';
import { Elsewhere, Notes, ReadInArticle, Section } from './parts.tsx';
import { PlaceOf } from './PlaceOf.tsx';
import { QuoteFigure } from './QuoteFigure.tsx';
import { SaidInFull, StatementList } from './Said.tsx';
import './body.css';

interface Props {
  readonly event: StoryEvent;
  /** On the card all sections but the hash stand open; in the chronicle what is not quoted is folded. */
  readonly folded: boolean;
}

export function EventBody({ event, folded }: Props) {
  const { reader, lanes, words } = useReader();
  const isOpen = useReaderState((state) => state.opened === event.id);
  const { index } = reader;
  const tone = lanes.of.get(event.id)?.look.tone ?? 0;
  const said = index.statementsAt.get(event.id) ?? [];
  const about = index.statementsAbout.get(event.id) ?? [];
  const more = (
    <>
      <PlaceOf event={event} folded={folded} />
      {about.length > 0 ? (
        <Section title={words.card.statementsAbout} folded={false}>
          <StatementList statements={about} />
        </Section>
      ) : null}
      <LinkedEvents event={event} />
      <Actors event={event} />
    </>
  );
  return (
    <>
      {event.quotes.map((quote) => (
        <QuoteFigure key={quote.start} quote={quote} speaker={null} tone={tone} />
      ))}
      <Notes notes={event.notes} />
      {folded && said.length > 0 ? <SaidInFull statements={said} /> : null}
      <Section title={words.known.heading} folded={folded}>
        <HowWeKnow when={event.when} isFull={!folded || isOpen} />
        {sharesItsDay(event, index) ? <p>{words.known.sameDayOrder}</p> : null}
      </Section>
      {!folded && said.length > 0 ? (
        <Section title={words.card.statementsAt} folded={false}>
          <StatementList statements={said} />
        </Section>
      ) : null}
      {folded ? (
        <Section title={words.card.more} folded>
          {more}
        </Section>
      ) : (
        more
      )}
      <Elsewhere reports={event.elsewhere} folded={folded} />
      {folded && !isOpen ? null : <CardActions key={event.id} shown={event} />}
      {folded && isOpen ? <ReadInArticle shown={event.id} /> : null}
    </>
  );
}

/** Whether another event is known to the same day, so that the order of the two is not known. */
function sharesItsDay({ when: { date, edtf } }: StoryEvent, { eventsOn }: StoryIndex): boolean {
  const isDay = date.form === 'date' && date.date.first === date.date.last;
  return isDay && (eventsOn.get(edtf) ?? []).length > 1;
}

function Actors({ event }: { event: StoryEvent }) {
  const { reader, words } = useReader();
  if (event.actors.length === 0) return null;
  return (
    <Section title={words.card.people} folded={false}>
      <ul className="actors">
        {event.actors.map((id) => {
          const actor = reader.index.actors.get(id);
          return actor ? (
            <li key={id}>
              <OwnWords text={actor.name} />
              {actor.role ? (
                <span className="soft">
                  <OwnWords before={words.listed(['', ''])} text={actor.role} />
                </span>
              ) : null}
            </li>
          ) : null;
        })}
      </ul>
    </Section>
  );
}
