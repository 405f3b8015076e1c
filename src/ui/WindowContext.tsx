// What the timeline's tools are given: the window in time and the words, of an article's page or of a table's.
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { WindowReader, WindowState } from '../state/windowReader.ts';
import type { Dates } from '../words/createDates.ts';
import type { Words } from '../words/en.ts';

export interface WindowValue {
  readonly reader: WindowReader;
  readonly words: Words;
  readonly dates: Dates;
}

export const WindowContext = createContext<WindowValue | null>(null);

export function useWindowing(): WindowValue {
  const value = use(WindowContext);
  if (!value)
    throw new Error('useWindowing outside of a page: wrap the view in a ReaderProvider or TableProvider');
  return value;
}

/** `select` must return the same value while nothing it reads has changed. */
export function useWindowState<T>(select: (state: WindowState) => T): T {
  return useStore(useWindowing().reader.store, select);
}
