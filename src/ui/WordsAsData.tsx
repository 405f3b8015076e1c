// What we say about an event, once more as data, beside the words: see model/storyParts.ts. The build alone writes it;
// React takes an element whose child is a text over without looking inside it.
import { createContext, use } from 'react';
import type { StoryEvent } from '../model/story.ts';

/** The data as JSON; null in the browser. */
export const WriteOwnWordsContext = createContext<((event: StoryEvent) => string) | null>(null);

export function WordsAsData({ event }: { event: StoryEvent }) {
  const write = use(WriteOwnWordsContext);
  return (
    <script type="application/json" className="own-words" suppressHydrationWarning>
      {write?.(event) ?? ''}
    </script>
  );
}
