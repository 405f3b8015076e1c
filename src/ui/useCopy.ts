// Copies a text and says in words whether it went well.
import { useState } from 'react';
import type { Words } from '../words/en.ts';

/** Where the browser refuses, `select` shows the text, selected, for the reader to copy it by hand. */
export function useCopy(
  words: Pick<Words, 'share' | 'card'>,
  select: (text: string) => void,
): {
  readonly copy: (text: string) => void;
  readonly said: string;
} {
  const [said, setSaid] = useState('');
  const copy = (text: string) => {
    // Emptied first, so that a second copy is told too.
    setSaid('');
    const refuse = () => {
      select(text);
      setSaid(words.share.selected);
    };
    // Not there on pages without https, and refused in some frames.
    if (!('clipboard' in navigator)) return refuse();
    navigator.clipboard.writeText(text).then(() => setSaid(words.card.copied), refuse);
  };
  return { copy, said };
}
