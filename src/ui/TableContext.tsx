// What every view of a table's page is given: the reader's store with its story, the look of each category, the words,
// and who is asked about the events.
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { Step } from '../state/createSteps.ts';
import type { TableReader, TableReaderState } from '../state/createTableReader.ts';
import type { Shards } from '../table/createShards.ts';
import type { TableSource } from '../table/createTableSource.ts';
import type { WordSearch } from '../table/createWordSearch.ts';
import { hollowShapes, laneShapes, type LaneLook } from '../time/lanes.ts';
import { createDates, type Dates } from '../words/createDates.ts';
import type { Words } from '../words/en.ts';
import type { TableWords } from '../words/table/en.ts';
import { WindowContext } from './WindowContext.tsx';

export interface TableValue {
  readonly reader: TableReader;
  /** What all pages say. */
  readonly words: Words;
  /** What tables' pages say besides. */
  readonly say: TableWords;
  readonly dates: Dates;
  readonly addresses: PageAddresses;
  /** Who is asked about the events; null where there is no browser. */
  readonly desk: TableDesk | null;
}

export interface TableDesk {
  readonly source: TableSource;
  readonly shards: Shards;
  readonly words: WordSearch;
  readonly step: Step;
}

const TableContext = createContext<TableValue | null>(null);

interface ProviderProps {
  readonly reader: TableReader;
  readonly words: Words;
  readonly say: TableWords;
  readonly addresses: PageAddresses;
  readonly desk: TableDesk | null;
  readonly children: ReactNode;
}

export function TableProvider({ reader, words, say, addresses, desk, children }: ProviderProps) {
  const value = useMemo(
    () => ({ reader, words, say, dates: createDates(words), addresses, desk }),
    [reader, words, say, addresses, desk],
  );
  return (
    <TableContext value={value}>
      <WindowContext value={value}>{children}</WindowContext>
    </TableContext>
  );
}

export function useTable(): TableValue {
  const value = use(TableContext);
  if (!value) throw new Error('useTable outside a TableProvider: wrap the view in one');
  return value;
}

/** A part of the reader's state; `select` must return the same value while nothing it reads has changed. */
export function useTableState<T>(select: (state: TableReaderState) => T): T {
  return useStore(useTable().reader.store, select);
}

/** Of a category by its position in the story: six filled ones with colours, three hollow ones in the neutral one. */
export function categoryLook(position: number): LaneLook {
  const shape = laneShapes[position];
  if (shape !== undefined) return { tone: (position + 1) as LaneLook['tone'], shape };
  return { tone: 0, shape: hollowShapes[position - laneShapes.length] ?? 'ring' };
}
