// From one event to the next: what "previous" and "next" mean, on the card, with the keys and in the player.
import { eventOf, type StoryIndex } from '../model/storyIndex.ts';
import type { Id, StoryEvent } from '../model/story.ts';

/** The event `by` numbers after the one in focus. With nothing in focus, stepping on enters at the first. */
export function selectStep(index: StoryIndex, focus: Id | null, by: 1 | -1): StoryEvent | null {
  const { events } = index.story;
  const current = focus === null ? null : eventOf(index, focus);
  if (!current) return by === 1 ? (events[0] ?? null) : null;
  return events[current.number - 1 + by] ?? null;
}
