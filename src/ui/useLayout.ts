// Which of the page's layouts the browser shows. The same widths stand in the style sheets.
import { useSyncExternalStore } from 'react';

/** `static` is the page as the server wrote it, before any script has run. */
export type PageLayout = 'static' | 'narrow' | 'medium' | 'wide';

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

export function useLayout(): PageLayout {
  return useSyncExternalStore(subscribe, current, () => 'static');
}
