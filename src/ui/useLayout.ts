// Which of the page's layouts the browser shows. The same widths stand in the style sheets.
import { createContext, use, useSyncExternalStore } from 'react';

/** `static` is the page as the build wrote it, before any script has run; `bare` the same on a page that is not narrow. */
export type StartLayout = 'static' | 'bare';
export type PageLayout = StartLayout | 'narrow' | 'medium' | 'wide';

/** What decides on the layout: the page by its width alone, an embed also by the height it is given. */
export interface Layouts {
  /** What the first render takes over. */
  readonly start: StartLayout;
  readonly current: () => PageLayout;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether the page scrolls in a window of its own: not in a frame that grows. */
  readonly scrolls: () => boolean;
}

export const wide = '(min-width: 1100px)';
export const medium = '(min-width: 700px)';

export function subscribeTo(queries: readonly string[], listener: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

const byWidth = (): PageLayout =>
  matchMedia(wide).matches ? 'wide' : matchMedia(medium).matches ? 'medium' : 'narrow';

/** On wide pages the list of events is kept as it was built, and not brought to life. */
export const createPageLayouts = (): Layouts => ({
  start: byWidth() === 'narrow' ? 'static' : 'bare',
  current: byWidth,
  subscribe: (listener) => subscribeTo([wide, medium], listener),
  scrolls: () => true,
});

/** Where there is no browser. */
export const builtLayouts: Layouts = {
  start: 'static',
  current: () => 'static',
  subscribe: () => () => undefined,
  scrolls: () => false,
};

export const LayoutContext = createContext<Layouts>(builtLayouts);

export function useLayout(): PageLayout {
  const { start, current, subscribe } = use(LayoutContext);
  return useSyncExternalStore(subscribe, current, () => start);
}

/** Whether a list that runs down is read by scrolling, in sight of the map. */
export function useIsReadByScrolling(): boolean {
  const { current, subscribe, scrolls } = use(LayoutContext);
  return useSyncExternalStore(
    subscribe,
    () => current() === 'narrow' && scrolls(),
    () => false,
  );
}
