// What every view is given: the reader's store with its story, the look of each event, and the words.
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { eventOf } from '../model/storyIndex.ts';
import type { Id } from '../model/story.ts';
import type { Reader, ReaderState } from '../state/createReader.ts';
import { selectLanes, type LaneLook, type Lanes } from '../time/lanes.ts';
import { createDates, type Dates } from '../words/createDates.ts';
import { en, type Words } from '../words/en.ts';

export interface ReaderValue {
  readonly reader: Reader;
  readonly lanes: Lanes;
  readonly words: Words;
  readonly dates: Dates;
}

const ReaderContext = createContext<ReaderValue | null>(null);

export function ReaderProvider({ reader, children }: { reader: Reader; children: ReactNode }) {
  const value = useMemo(
    () => ({ reader, lanes: selectLanes(reader.index), words: en, dates: createDates(en) }),
    [reader],
  );
  return <ReaderContext value={value}>{children}</ReaderContext>;
}

/** The reader, the lanes and the words of the story around this view. */
export function useReader(): ReaderValue {
  const value = use(ReaderContext);
  if (!value) throw new Error('useReader outside a ReaderProvider: wrap the view in one');
  return value;
}

/** A part of the reader's state; `select` must return the same value while nothing it reads has changed. */
export function useReaderState<T>(select: (state: ReaderState) => T): T {
  return useStore(useReader().reader.store, select);
}

/** Colour and shape of an event, or of the event at which a statement was said. */
export function lookOf({ reader, lanes }: ReaderValue, id: Id): LaneLook {
  const event = eventOf(reader.index, id);
  return lanes.of.get(event?.id ?? '')?.look ?? { tone: 0, shape: 'lozenge' };
}
