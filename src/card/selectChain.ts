// The dates that a date rests on: the events it is counted from, one after the other, and the publication at the end.
import type { StoryIndex } from '../model/storyIndex.ts';
import type { Anchor, Known, StoryEvent, When } from '../model/story.ts';

const anchorOf = (known: Known | undefined): Anchor | null =>
  known && 'anchor' in known ? known.anchor : null;

export function selectChain(index: StoryIndex, when: When): readonly (StoryEvent | 'publication')[] {
  const { whole, start, end } = when.known;
  const next = anchorOf(whole) ?? anchorOf(start) ?? anchorOf(end);
  if (next === null) return [];
  if (next === 'publication') return ['publication'];
  const event = index.events.get(next);
  // The compiler has refused every cycle.
  return event ? [event, ...selectChain(index, event.when)] : [];
}
