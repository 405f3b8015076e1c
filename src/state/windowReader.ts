// What moves the window in time: as much of a reader as the timeline's tools need, whatever tells its story.
import type { StoreApi } from 'zustand/vanilla';
import type { Direction } from '../model/languages.ts';
import type { TimeWindow } from '../time/timeWindow.ts';

export interface WindowState {
  readonly window: TimeWindow;
  readonly timeDirection: Direction;
}

export interface WindowReader {
  readonly extent: TimeWindow;
  readonly burst: TimeWindow;
  readonly store: Pick<StoreApi<WindowState>, 'getState' | 'getInitialState' | 'subscribe'>;
  setWindow(window: TimeWindow, by: 'timeline'): void;
  setTimeDirection(timeDirection: Direction): void;
}
