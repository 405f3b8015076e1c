// Everything the story knows of one event, under its title: on the card, and in the chronicle.
import type { Statement, StoryEvent } from '../model/story.ts';
import type { StoryIndex } from '../model/storyIndex.ts';
import { useReader, useReaderState, type ReaderValue } from '../ui/ReaderContext.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { LinkedEvents } from './LinkedEvents.tsx';
import { Elsewhere, Notes, Section, StepTo } from './parts.tsx';
import { QuoteFigure } from './QuoteFigure.tsx';

interface Props {
  readonly event: StoryEvent;
  /** On the card all sections but the hash stand open; in the chronicle what is not quoted is folded. */
  readonly folded: boolean;
}

export function EventBody({ event, folded }: Props) {
  const value = useReader();
  const { reader, lanes, words } = value;
  const { index } = reader;
  const tone = lanes.of.get(event.id)?.look.tone ?? 0;
  const said = index.statementsAt.get(event.id) ?? [];
  const about = index.statementsAbout.get(event.id) ?? [];
  const place = (
    <Section title={words.card.place} folded={false}>
      <p>{placeWords(event, value)}</p>
      <SamePlace event={event} />
    </Section>
  );
  const more = (
    <>
      {place}
      {about.length > 0 ? (
        <Section title={words.card.statementsAbout} folded={false}>
          <StatementList statements={about} />
        </Section>
      ) : null}
      <LinkedEvents event={event} />
      <Actors event={event} />
      <Notes notes={event.notes} />
    </>
  );
  return (
    <>
      {event.quotes.map((quote) => (
        <QuoteFigure key={quote.start} quote={quote} speaker={null} tone={tone} />
      ))}
      {folded && said.length > 0 ? <SaidInFull statements={said} tone={tone} /> : null}
      <Section title={words.known.heading} folded={folded}>
        <HowWeKnow when={event.when} />
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
    </>
  );
}

/** Whether another event is known to the same day, so that the order of the two is not known. */
function sharesItsDay(event: StoryEvent, { story }: StoryIndex): boolean {
  return (
    event.when.date.form === 'date' &&
    story.events.some((other) => other !== event && other.when.edtf === event.when.edtf)
  );
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
              {actor.name}
              {actor.role ? <span className="soft">, {actor.role}</span> : null}
            </li>
          ) : null;
        })}
      </ul>
    </Section>
  );
}

function placeWords(event: StoryEvent, { reader, words }: ReaderValue) {
  const place = event.place && reader.index.places.get(event.place.id);
  if (!event.place || !place) return words.card.noPlace;
  const name = place.kind === 'point' ? place.name : words.card.placeArea(place.name);
  if (event.place.words?.exact === place.name) return name;
  return event.place.words ? (
    <>
      {`${name}: `}
      <q lang={reader.index.story.article.language}>{event.place.words.exact}</q>
    </>
  ) : (
    words.card.placeImplied(name)
  );
}

/** The other events at a point place, to step through them. */
function SamePlace({ event }: { event: StoryEvent }) {
  const { reader, words } = useReader();
  const place = event.place && reader.index.places.get(event.place.id);
  const here = (place && reader.index.eventsAt.get(place.id)) ?? [];
  if (place?.kind !== 'point' || here.length < 2) return null;
  return (
    <>
      <p className="rests-on">{words.card.samePlace(place.name, here.length)}</p>
      <ul className="steps">
        {here.map((other) => (
          <li key={other.id}>
            <StepTo id={other.id} current={other === event}>
              {`${other.number} · ${other.title}`}
            </StepTo>
          </li>
        ))}
      </ul>
    </>
  );
}

function StatementList({ statements }: { statements: readonly Statement[] }) {
  const { words } = useReader();
  return (
    <ul className="steps">
      {statements.map((statement) => (
        <li key={statement.id}>
          <StepTo id={statement.id}>{`${statement.number} · ${statement.title}`}</StepTo>
          <span className="soft"> {words.voices[statement.quote.voice]}</span>
        </li>
      ))}
    </ul>
  );
}

/** In the chronicle every quote is open, what was said included. */
function SaidInFull({ statements, tone }: { statements: readonly Statement[]; tone: number }) {
  const { words } = useReader();
  return (
    <>
      <h3 className="said-heading">{words.card.statementsAt}</h3>
      <ul className="said">
        {statements.map((statement) => (
          <Said key={statement.id} statement={statement} tone={tone} />
        ))}
      </ul>
    </>
  );
}

function Said({ statement, tone }: { statement: Statement; tone: number }) {
  const { reader, words } = useReader();
  const chosen = useReaderState((state) => state.focus === statement.id);
  return (
    <li data-statement={statement.id} data-chosen={chosen || undefined}>
      <StepTo id={statement.id} current={chosen}>{`${statement.number} · ${statement.title}`}</StepTo>
      {statement.modality === 'asserted' ? null : (
        <p className="modality">{words.modality[statement.modality]}</p>
      )}
      <QuoteFigure
        quote={statement.quote}
        speaker={reader.index.actors.get(statement.speaker)?.name ?? null}
        tone={tone}
      />
    </li>
  );
}
