// One store per reader of one table: what is in focus, the window, what is filtered, and the last answer about it. It
// holds intent and answers; it knows no React, no DOM and no view's camera. Events are called by their numbers, from 1.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { interfaceLanguageOf, timeDirectionOf, type Direction } from '../model/languages.ts';
import type { TableEvent, TableStory } from '../model/table.ts';
import type { TableAnswer } from '../table/createEngine.ts';
import type { ShardFailure } from '../table/createShards.ts';
import type { MapView } from '../table/selectCells.ts';
import type { SourceState } from '../table/sourceState.ts';
import { clampWindow, daysIn, type TimeWindow } from '../time/timeWindow.ts';

/** Who changed something: no view moves itself in answer to itself. */
export type TableBy = 'map' | 'timeline' | 'list' | 'card' | 'keys' | 'filter' | 'address';

export interface TableFilterState {
  /** Bit n is category n of the story; 0 is all of them. */
  readonly categories: number;
  readonly lanes: number;
  /** The name of a place as the table has it; empty is all of them. */
  readonly place: string;
  /** Only what happened at the points that the map shows. */
  readonly onMap: boolean;
  /** As it was typed: words that all must stand in title or place. */
  readonly text: string;
}

export const noTableFilter: TableFilterState = {
  categories: 0,
  lanes: 0,
  place: '',
  onMap: false,
  text: '',
};

export const isTableFiltered = ({ categories, lanes, place, onMap, text }: TableFilterState): boolean =>
  categories !== 0 || lanes !== 0 || place !== '' || onMap || text.trim() !== '';

/** What a reader has chosen: `event` is null until its shard is here, `failure` says why it is not. */
export interface TableFocus {
  readonly number: number;
  readonly event: TableEvent | null;
  readonly failure: ShardFailure | null;
}

/** The event that an address asks for, until it is known which it is. */
export interface Sought {
  readonly id: string;
  /** Why it cannot be said; `unknown` where the table has no such event. */
  readonly failure: ShardFailure | { readonly reason: 'unknown' } | null;
}

export interface Search {
  readonly text: string;
  /** A byte for each event, not 0 where it has the words; null where none are looked for. */
  readonly mask: Uint8Array | null;
  readonly failure: ShardFailure | null;
}

/** Where an event in focus stands among those that are found, from 1; null where it is none of them. */
export interface Ranked {
  readonly number: number;
  readonly rank: number | null;
}

export type Found = Pick<TableAnswer, 'total' | 'sure' | 'withoutPoint' | 'byCategory' | 'byLane'>;

export interface TableReaderState {
  /** How far the table is here. */
  readonly source: SourceState;
  readonly focus: TableFocus | null;
  /** Null where nothing is asked for; there is no focus beside it. */
  readonly sought: Sought | null;
  /** Of the last focus that it is known of, under what was found then; a new object each time. */
  readonly ranked: Ranked | null;
  readonly focusBy: TableBy;
  /** Counts every choosing, also of what is in focus already. */
  readonly chosen: number;
  readonly window: TimeWindow;
  readonly windowBy: TableBy;
  readonly filter: TableFilterState;
  /** What is known of the filter's words: of others than these until the files that tell of them are here. */
  readonly search: Search;
  /** What the map shows at rest; null before there is one. */
  readonly view: MapView | null;
  /** Columns of pixels that the timeline draws; 0 before it is there. */
  readonly columns: number;
  /** What is drawn, of the last question that was answered; null before the first. A map that moves has another each time. */
  readonly answer: TableAnswer | null;
  /** What is counted and listed: the same object while window and filter find the same. */
  readonly found: Found | null;
  /** What is to be said to those who listen. A new object each time, also for the same words. */
  readonly announcement: { readonly text: string };
  readonly timeDirection: Direction;
}

export interface TableReader {
  readonly story: TableStory;
  /** How far the timeline reaches. */
  readonly extent: TimeWindow;
  /** The window at first: all of it. */
  readonly burst: TimeWindow;
  readonly ownTimeDirection: Direction;
  readonly store: StoreApi<TableReaderState>;
  choose(number: number | null, by: TableBy): void;
  /** The event of an address, by its id. */
  seek(id: string): void;
  setWindow(window: TimeWindow, by: TableBy): void;
  setFilter(filter: TableFilterState, by: TableBy): void;
  setView(view: MapView): void;
  setColumns(columns: number): void;
  announce(text: string): void;
  setTimeDirection(timeDirection: Direction): void;
}

/** `peek` gives what is here already of an event: it is in focus with its row at once. */
export function createTableReader(
  story: TableStory,
  peek: (number: number) => TableEvent | null = () => null,
): TableReader {
  const extent = withAir(story.span);
  const ownTimeDirection = timeDirectionOf(interfaceLanguageOf(story.language));
  const store = createStore<TableReaderState>(() => ({
    source: { phase: 'coming', progress: { received: 0, total: story.files.indexBytes } },
    focus: null,
    sought: null,
    ranked: null,
    focusBy: 'address',
    chosen: 0,
    window: extent,
    windowBy: 'address',
    filter: noTableFilter,
    search: { text: '', mask: null, failure: null },
    view: null,
    columns: 0,
    answer: null,
    found: null,
    announcement: { text: '' },
    timeDirection: ownTimeDirection,
  }));
  return {
    story,
    extent,
    burst: extent,
    ownTimeDirection,
    store,
    choose(number, by) {
      if (number !== null && (number < 1 || number > story.events)) return;
      const focus = number === null ? null : { number, event: peek(number), failure: null };
      store.setState(({ chosen }) => ({ focus, sought: null, focusBy: by, chosen: chosen + 1 }));
    },
    seek: (id) => store.setState({ focus: null, sought: { id, failure: null }, focusBy: 'address' }),
    setWindow(window, by) {
      const next = clampWindow(window, extent);
      const { from, to } = store.getState().window;
      if (next.from !== from || next.to !== to) store.setState({ window: next, windowBy: by });
    },
    setFilter: (filter) => store.setState({ filter }),
    setView: (view) => store.setState({ view }),
    setColumns(columns) {
      if (store.getState().columns !== columns) store.setState({ columns });
    },
    announce: (text) => store.setState({ announcement: { text } }),
    setTimeDirection: (timeDirection) => store.setState({ timeDirection }),
  };
}

/** The span with some air on both sides. */
function withAir(span: TimeWindow): TimeWindow {
  const air = Math.max(1, Math.ceil(daysIn(span) * 0.01));
  return { from: span.from - air, to: span.to + air };
}
