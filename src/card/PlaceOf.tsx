// Where an event was, with the words that say so, and what else the article places there.
import type { StoryEvent } from '../model/story.ts';
import { Cited } from '../ui/Cited.tsx';
import { useReader, type ReaderValue } from '../ui/ReaderContext.tsx';
import { Section, StepTo } from './parts.tsx';

interface Props {
  readonly event: StoryEvent;
  /** In the chronicle, where every event has this. */
  readonly folded: boolean;
}

export function PlaceOf({ event, folded }: Props) {
  const value = useReader();
  return (
    <Section title={value.words.card.place} folded={false}>
      <p>{placeWords(event, value)}</p>
      <SamePlace event={event} folded={folded} />
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
      <Cited words={event.place.words} />
    </>
  ) : (
    words.card.placeImplied(name)
  );
}

/** How many events of a place are listed: all of them for each of them would be a page of fifty megabytes at 2000. */
const mostSteps = 12;

/** Those that come right before and after, and the event itself. */
function nearestTo(event: StoryEvent, here: readonly StoryEvent[]): readonly StoryEvent[] {
  const first = Math.min(here.indexOf(event) - mostSteps / 2, here.length - mostSteps);
  return here.slice(Math.max(first, 0), Math.max(first, 0) + mostSteps);
}

/** The other events at a point place, to step through them. */
function SamePlace({ event, folded }: Props) {
  const { reader, words } = useReader();
  const place = event.place && reader.index.places.get(event.place.id);
  const here = (place && reader.index.eventsAt.get(place.id)) ?? [];
  if (place?.kind !== 'point' || here.length < 2) return null;
  const rest = here.length - mostSteps;
  const count = <p className="rests-on">{words.card.samePlace(place.name, here.length)}</p>;
  if (folded && rest > 0) return count;
  return (
    <>
      {count}
      <ul className="steps">
        {nearestTo(event, here).map((other) => (
          <li key={other.id}>
            <StepTo to={other} current={other === event} />
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="soft">{words.card.moreEvents(rest)}</p> : null}
    </>
  );
}
