// Which events the timeline shows: those that are found, and the one in focus, whatever is looked for.
import { useMemo } from 'react';
import { eventOf } from '../model/storyIndex.ts';
import type { StoryEvent } from '../model/story.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';

/** The same function while it answers the same. */
export function useIsShown(): (event: StoryEvent) => boolean {
  const { reader } = useReader();
  const matches = useReaderState((state) => state.matches);
  const chosen = useReaderState((state) => eventOf(reader.index, state.focus ?? '')?.id ?? null);
  const besides = chosen === null || matches.has(chosen) ? null : chosen;
  return useMemo(
    () =>
      ({ id }) =>
        matches.has(id) || id === besides,
    [matches, besides],
  );
}
