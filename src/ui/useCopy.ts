// Copies a text and says in words whether it went well.
import { useState } from 'react';
import { useReader } from './ReaderContext.tsx';

export function useCopy(): { readonly copy: (text: string) => void; readonly said: string } {
  const { words } = useReader();
  const [said, setSaid] = useState('');
  const copy = (text: string) => {
    // Emptied first, so that a second copy is told too.
    setSaid('');
    // Not there on pages without https, and refused in some frames.
    if (!('clipboard' in navigator)) return setSaid(words.card.copyFailed);
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.card.copied),
      () => setSaid(words.card.copyFailed),
    );
  };
  return { copy, said };
}
