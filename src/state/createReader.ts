// One store per reader of one story: what is in focus, under the pointer, in the window, and whether the player
// runs. It holds intent; it knows no React, no DOM and no view's camera.
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

/** Who changed something: no view moves itself in answer to itself. */
export type By = 'article' | 'map' | 'timeline' | 'card' | 'player' | 'keys' | 'address';

export interface ReaderState {
  /** The event or statement the reader has chosen, and who chose it. */
  readonly focus: Id | null;
  readonly focusBy: By;
  /** Counts every choosing, also of what is in focus already: "show it to me once more". */
  readonly chosen: number;
  /** Counts the wishes to read what is in focus in the article. */
  readonly readRequests: number;
  readonly hover: Id | null;
  readonly window: TimeWindow;
  readonly windowBy: By;
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
  /** Shows what is in focus in the article. */
  readInArticle(): void;
  hover(id: Id | null): void;
  setWindow(window: TimeWindow, by: By): void;
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
    readRequests: 0,
    hover: null,
    window: burst,
    windowBy: 'address',
    timeDirection: ownTimeDirection,
    playing: false,
  }));

  // What belongs to the burst is shown in the burst: a window that went to 2011 and back would otherwise keep the length
  // that 2011 needed.
  const reveal = (window: TimeWindow, days: TimeWindow) =>
    touches(window, days) ? window : touches(burst, days) ? burst : revealInWindow(window, days, extent);

  const reader: Reader = {
    index,
    extent,
    burst,
    ownTimeDirection,
    store,
    choose(id, by) {
      const event = id === null ? null : eventOf(index, id);
      if (id !== null && !event) return;
      store.setState((state) => {
        const window = event ? reveal(state.window, selectKnownDays(event.when)) : state.window;
        return {
          focus: id,
          focusBy: by,
          chosen: state.chosen + 1,
          playing: state.playing && by === 'player',
          ...(window === state.window ? {} : { window, windowBy: by }),
        };
      });
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
