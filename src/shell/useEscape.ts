// Escape lets go of what is in focus, wherever the keyboard is.
import { useEffect } from 'react';

/** Of an article's page or of a table's. */
interface Focusing {
  readonly store: { readonly getState: () => { readonly focus: unknown } };
  choose(nothing: null, by: 'keys'): void;
}

export function useEscape(reader: Focusing): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (reader.store.getState().focus !== null) reader.choose(null, 'keys');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [reader]);
}
