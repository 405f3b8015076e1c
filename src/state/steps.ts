// From one event to the next: what "previous" and "next" mean, on the card, with the keys and in the player.
import { eventOf, type StoryIndex } from '../model/storyIndex.ts';
import type { StoryEvent } from '../model/story.ts';
import type { ReaderState } from './createReader.ts';

/** The next event that is found, before or after the one in focus. With nothing in focus, stepping on enters at the first. */
export function selectStep(
  index: StoryIndex,
  { focus, matches }: Pick<ReaderState, 'focus' | 'matches'>,
  by: 1 | -1,
): StoryEvent | null {
  const found = (event: StoryEvent) => matches.has(event.id);
  const { events } = index.story;
  const current: { readonly number: number } | null = focus === null ? null : eventOf(index, focus);
  if (by === 1) return events.slice(current?.number ?? 0).find(found) ?? null;
  return current === null ? null : (events.slice(0, current.number - 1).findLast(found) ?? null);
}
