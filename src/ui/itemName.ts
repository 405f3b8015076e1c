// The name of an event's control: its number among all, place, date and title.
import type { StoryEvent } from '../model/story.ts';
import type { ReaderValue } from './ReaderContext.tsx';

export function placeNameOf({ place }: StoryEvent, { reader }: ReaderValue): string | null {
  return place ? (reader.index.places.get(place.id)?.name ?? null) : null;
}

export function itemName(event: StoryEvent, value: ReaderValue): string {
  const { reader, words, dates } = value;
  const total = reader.index.story.events.length;
  return words.timeline.item(
    event.number,
    total,
    placeNameOf(event, value),
    dates.when(event.when),
    event.title,
  );
}
