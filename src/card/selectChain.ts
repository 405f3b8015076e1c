// The dates that a date rests on: the events it is counted from, one after the other, and the publication at the end.
import type { StoryIndex } from '../model/storyIndex.ts';
import type { StoryEvent, When } from '../model/story.ts';
import { anchorOf } from '../time/known.ts';

type Rest = StoryEvent | 'publication';

/** Each once, in the order in which one comes upon them: an interval's start before its end, the publication last. */
export function selectChain(index: StoryIndex, { known: { whole, start, end } }: When): readonly Rest[] {
  const chain = [whole, start, end].flatMap((known): readonly Rest[] => {
    const anchor = known ? anchorOf(known) : null;
    if (anchor === 'publication') return [anchor];
    const event = index.events.get(anchor ?? '');
    // The compiler has refused every cycle.
    return event ? [event, ...selectChain(index, event.when)] : [];
  });
  return [...new Set(chain)].sort((a, b) => Number(a === 'publication') - Number(b === 'publication'));
}
