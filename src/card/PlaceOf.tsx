// Where an event was, with the words that say so, and what else the article places there.
import type { StoryEvent } from '../model/story.ts';
import { useReader, type ReaderValue } from '../ui/ReaderContext.tsx';
import { ArticleQuote } from './ArticleQuote.tsx';
import { Section, StepTo } from './parts.tsx';

export function PlaceOf({ event }: { event: StoryEvent }) {
  const value = useReader();
  return (
    <Section title={value.words.card.place} folded={false}>
      <p>{placeWords(event, value)}</p>
      <SamePlace event={event} />
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
      <ArticleQuote words={event.place.words} />
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
