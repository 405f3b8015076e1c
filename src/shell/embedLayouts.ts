// What decides on an embed's layout: its width while it grows with its content; and map beside list, however wide, when
// it has to fit into the height that it is given.
import { builtLayouts, medium, subscribeTo, type Layouts } from '../ui/useLayout.ts';

/** What the newspaper has not left out. */
interface OptionalRooms {
  readonly hasMap: boolean;
  readonly hasArticle: boolean;
}

export interface EmbedLayouts extends Layouts {
  /** Whether it has to fit. */
  readonly fits: () => boolean;
  readonly setFits: (fits: boolean) => void;
  /** The optional rooms, by name: 'map article'. */
  readonly shows: () => string;
}

export function createEmbedLayouts({ hasMap, hasArticle }: OptionalRooms): EmbedLayouts {
  let fits = false;
  const listeners = new Set<() => void>();
  const shown = [hasMap ? 'map' : '', hasArticle ? 'article' : ''].join(' ');
  return {
    start: 'static',
    current: () => (!fits && matchMedia(medium).matches ? 'medium' : 'narrow'),
    subscribe(listener) {
      const unsubscribe = subscribeTo([medium], listener);
      listeners.add(listener);
      return () => {
        unsubscribe();
        listeners.delete(listener);
      };
    },
    fits: () => fits,
    scrolls: () => fits,
    setFits(next) {
      fits = next;
      for (const listener of listeners) listener();
    },
    shows: () => shown,
  };
}

/** Where there is no browser. */
export const builtEmbedLayouts: EmbedLayouts = {
  ...builtLayouts,
  fits: () => false,
  setFits: () => undefined,
  shows: () => 'map article',
};
