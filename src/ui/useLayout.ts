// Which of the page's layouts the browser shows. The same widths stand in the style sheets.
import { createContext, use, useSyncExternalStore } from 'react';

/** `static` is the page as the build wrote it, before any script has run; `bare` the same on a page that is not narrow. */
export type PageLayout = StartLayout | 'narrow' | 'medium' | 'wide';
export type StartLayout = 'static' | 'bare';

const wide = '(min-width: 1100px)';
const medium = '(min-width: 700px)';

function subscribe(listener: () => void) {
  const queries = [wide, medium].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

const current = (): PageLayout =>
  matchMedia(wide).matches ? 'wide' : matchMedia(medium).matches ? 'medium' : 'narrow';

/** What the markup holds that the first render takes over. */
export const StartLayoutContext = createContext<StartLayout>('static');

export function useLayout(): PageLayout {
  const start = use(StartLayoutContext);
  return useSyncExternalStore(subscribe, current, () => start);
}

/** What the first render takes over: on wide pages the list of events is kept as it was built, and not brought to life. */
export const selectStart = (): StartLayout => (current() === 'narrow' ? 'static' : 'bare');
