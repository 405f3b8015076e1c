// Which of the page's layouts the browser shows. The same widths stand in the style sheets.
import { createContext, use, useSyncExternalStore } from 'react';

/**
 * `static` is the page as the build wrote it, before any script has run; `bare` the same without the chronicle, which
 * wide pages have no use for once there is a script.
 */
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

/** Makes a page's markup ready for this browser: on wide pages the chronicle need not be hydrated to be thrown away. */
export function prepareMarkup(root: HTMLElement): StartLayout {
  if (current() === 'narrow') return 'static';
  root.querySelector('.chronicle')?.remove();
  return 'bare';
}
