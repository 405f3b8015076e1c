// What every view is given: the reader's store with its story, the look of each event, and the words.
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { eventOf } from '../model/storyIndex.ts';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { Id } from '../model/story.ts';
import type { Reader, ReaderState } from '../state/createReader.ts';
import { storyLink } from '../state/address.ts';
import { selectLanes, type LaneLook, type Lanes } from '../time/lanes.ts';
import { createDates, type Dates } from '../words/createDates.ts';
import type { Words } from '../words/en.ts';
import { WindowContext } from './WindowContext.tsx';

export interface ReaderValue {
  readonly reader: Reader;
  readonly lanes: Lanes;
  readonly words: Words;
  readonly dates: Dates;
  readonly addresses: PageAddresses;
}

const ReaderContext = createContext<ReaderValue | null>(null);

interface ProviderProps {
  readonly reader: Reader;
  readonly words: Words;
  readonly addresses: PageAddresses;
  readonly children: ReactNode;
}

export function ReaderProvider({ reader, words, addresses, children }: ProviderProps) {
  const value = useMemo(
    () => ({ reader, lanes: selectLanes(reader.index), words, dates: createDates(words), addresses }),
    [reader, words, addresses],
  );
  return (
    <ReaderContext value={value}>
      <WindowContext value={value}>{children}</WindowContext>
    </ReaderContext>
  );
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

/** The address to pass on: the story's own, with `id` in focus, and nothing of how this reader looks at it. */
export function linkTo({ addresses }: ReaderValue, id: Id | null): string {
  return storyLink(new URL(addresses.home, location.href).href, id);
}
