// One store per reader of one story: what is in focus, under the pointer, in the window, what is looked for, and whether
// the player runs. It holds intent; it knows no React, no DOM and no view's camera.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { interfaceLanguageOf, timeDirectionOf, type Direction } from '../model/languages.ts';
import { eventOf, type StoryIndex } from '../model/storyIndex.ts';
import type { Id } from '../model/story.ts';
import {
  clampWindow,
  revealInWindow,
  selectBurst,
  selectExtent,
  selectKnownDays,
  touches,
  type TimeWindow,
} from '../time/timeWindow.ts';
import { isFiltering, noFilter, selectMatches, type Filter } from './filter.ts';

/** Who changed something: no view moves itself in answer to itself. */
export type By = 'article' | 'map' | 'timeline' | 'card' | 'player' | 'keys' | 'find' | 'address' | 'scroll';

export interface ReaderState {
  /** The event or statement the reader has chosen or come to, and who says so. */
  readonly focus: Id | null;
  readonly focusBy: By;
  /** Counts every choosing, also of what is in focus already: "show it to me once more". */
  readonly chosen: number;
  /** What was chosen last. It stays open while scrolling moves the focus on: nothing changes its height under a reader. */
  readonly opened: Id | null;
  /** Counts the wishes to read what is in focus in the article. */
  readonly readRequests: number;
  readonly hover: Id | null;
  readonly window: TimeWindow;
  readonly windowBy: By;
  readonly filter: Filter;
  readonly filterBy: By;
  /** The point places that the map shows; told while the filter asks for them, else null. */
  readonly placesInView: ReadonlySet<Id> | null;
  /** The events and statements that the filter finds; all of them without one. The same set while it holds the same. */
  readonly matches: ReadonlySet<Id>;
  /** What is to be said to those who listen. A new object each time, also for the same words. */
  readonly announcement: { readonly text: string };
  /** To which side time runs on the timeline. */
  readonly timeDirection: Direction;
  readonly playing: boolean;
}

export interface Reader {
  readonly index: StoryIndex;
  /** How far the timeline reaches. */
  readonly extent: TimeWindow;
  /** The window at first: the burst. */
  readonly burst: TimeWindow;
  /** To which side time runs at first: as the language has it. */
  readonly ownTimeDirection: Direction;
  readonly store: StoreApi<ReaderState>;
  /** Puts an event or a statement in focus; the window moves only if it does not touch it. Null lets go. */
  choose(id: Id | null, by: By): void;
  /** Puts in focus what scrolling has brought under the reader's eyes: no choosing, no view brings it into sight. */
  read(id: Id | null): void;
  /** Shows what is in focus in the article. */
  readInArticle(): void;
  hover(id: Id | null): void;
  setWindow(window: TimeWindow, by: By): void;
  setFilter(filter: Filter, by: By): void;
  /** Everything is shown again. */
  clearFilter(by: By): void;
  /** The map's answer to a filter by what it shows. */
  setPlacesInView(places: ReadonlySet<Id>): void;
  /** Says something to those who listen, a moment later and once. */
  announce(text: string): void;
  setTimeDirection(timeDirection: Direction): void;
  play(): void;
  pause(): void;
}

export function createReader(
  index: StoryIndex,
  start?: Partial<Pick<ReaderState, 'focus' | 'window'>>,
): Reader {
  const extent = selectExtent(index.story);
  const burst = selectBurst(index.story);
  const ownTimeDirection = timeDirectionOf(interfaceLanguageOf(index.story.language));
  const store = createStore<ReaderState>(() => ({
    focus: null,
    focusBy: 'address',
    chosen: 0,
    opened: null,
    readRequests: 0,
    hover: null,
    window: burst,
    windowBy: 'address',
    filter: noFilter,
    filterBy: 'address',
    placesInView: null,
    matches: selectMatches(index, noFilter, null),
    announcement: { text: '' },
    timeDirection: ownTimeDirection,
    playing: false,
  }));

  // What belongs to the burst is shown in the burst: a window that went to 2011 and back would otherwise keep the length
  // that 2011 needed.
  const reveal = (window: TimeWindow, days: TimeWindow) =>
    touches(window, days) ? window : touches(burst, days) ? burst : revealInWindow(window, days, extent);

  const focusOn = ({ window: shown }: ReaderState, id: Id | null, by: By) => {
    const event = id === null ? null : eventOf(index, id);
    const window = event ? reveal(shown, selectKnownDays(event.when)) : shown;
    return { focus: id, focusBy: by, ...(window === shown ? {} : { window, windowBy: by }) };
  };

  const reader: Reader = {
    index,
    extent,
    burst,
    ownTimeDirection,
    store,
    choose(id, by) {
      const event = id === null ? null : eventOf(index, id);
      if (id !== null && !event) return;
      store.setState((state) => ({
        ...focusOn(state, id, by),
        chosen: state.chosen + 1,
        opened: id,
        playing: state.playing && by === 'player',
      }));
    },
    read(id) {
      const { focus } = store.getState();
      const before = focus === null ? null : eventOf(index, focus)?.id;
      // A statement of the same event stays in focus.
      if (id !== before) store.setState((state) => ({ ...focusOn(state, id, 'scroll'), playing: false }));
    },
    readInArticle() {
      store.setState((state) => ({ readRequests: state.readRequests + 1, playing: false }));
    },
    hover(id) {
      if (store.getState().hover !== id) store.setState({ hover: id });
    },
    setWindow(window, by) {
      const next = clampWindow(window, extent);
      const { from, to } = store.getState().window;
      if (next.from !== from || next.to !== to) store.setState({ window: next, windowBy: by });
    },
    setFilter(filter, by) {
      const before = store.getState();
      if (isSameFilter(filter, before.filter)) return;
      const next = isFiltering(filter) || filter.text !== '' ? filter : noFilter;
      const placesInView = filter.onMap ? before.placesInView : null;
      const matches = selectMatches(index, next, placesInView);
      store.setState({ filter: next, filterBy: by, placesInView, matches: keep(before.matches, matches) });
    },
    clearFilter(by) {
      reader.setFilter(noFilter, by);
    },
    setPlacesInView(places) {
      const { filter, matches, placesInView } = store.getState();
      if (!filter.onMap || (placesInView && keep(placesInView, places) === placesInView)) return;
      store.setState({
        placesInView: places,
        matches: keep(matches, selectMatches(index, filter, places)),
      });
    },
    announce(text) {
      store.setState({ announcement: { text } });
    },
    setTimeDirection(timeDirection) {
      store.setState({ timeDirection });
    },
    play() {
      store.setState({ playing: true });
    },
    pause() {
      if (store.getState().playing) store.setState({ playing: false });
    },
  };
  if (start?.window) reader.setWindow(start.window, 'address');
  if (start?.focus) reader.choose(start.focus, 'address');
  return reader;
}

/** The set there was, where the new one holds the same. */
function keep(before: ReadonlySet<Id>, now: ReadonlySet<Id>): ReadonlySet<Id> {
  return before.size === now.size && [...now].every((id) => before.has(id)) ? before : now;
}

const isSameFilter = (a: Filter, b: Filter): boolean => JSON.stringify(a) === JSON.stringify(b);
