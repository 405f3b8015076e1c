// What can be ticked in the search: only places, people and voices of which something can be found.
import { useMemo } from 'react';
import type { Id, Voice } from '../model/story.ts';
import { selectFindables } from '../state/filter.ts';
import { useReader } from '../ui/ReaderContext.tsx';

export interface FindOption<Value extends string = Id> {
  readonly id: Value;
  readonly name: string;
}

export function useFindOptions() {
  const { reader, words } = useReader();
  return useMemo(() => {
    const { story } = reader.index;
    const all = selectFindables(reader.index);
    const places = new Set(all.map(({ place }) => place));
    const actors = new Set(all.flatMap((item) => item.actors));
    const voices = new Set(all.flatMap(({ quotes }) => quotes.map(({ voice }) => voice)));
    const { legendDirect, legendIndirect, legendNarration } = words.voices;
    const voiceNames: readonly FindOption<Voice>[] = [
      { id: 'direct', name: legendDirect },
      { id: 'indirect', name: legendIndirect },
      { id: 'narration', name: legendNarration },
    ];
    return {
      places: story.places.filter(({ id }) => places.has(id)),
      actors: story.actors.filter(({ id }) => actors.has(id)),
      voices: voiceNames.filter(({ id }) => voices.has(id)),
    };
  }, [reader, words]);
}
