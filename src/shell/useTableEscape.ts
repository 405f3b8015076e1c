// Escape lets go of what is in focus, wherever the keyboard is.
import { useEffect } from 'react';
import { useTable } from '../ui/TableContext.tsx';

export function useTableEscape(): void {
  const { reader } = useTable();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (reader.store.getState().focus !== null) reader.choose(null, 'keys');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [reader]);
}
