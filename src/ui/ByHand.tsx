// A text for the reader to copy by hand, where the browser or the page around this one does not let it be done for them.
import { useEffect, useRef } from 'react';

interface Props {
  /** What the text is, for who cannot see what stands before it. */
  readonly label: string;
  readonly text: string;
  /** Right away, which takes the keyboard there; else once the reader comes to it. */
  readonly isSelected?: boolean;
}

export function ByHand({ label, text, isSelected = false }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Not into sight: it stands below what was pressed, and a frame's page would move as well.
    if (isSelected) field.current?.focus({ preventScroll: true });
  }, [isSelected, text]);
  return (
    <textarea
      ref={field}
      className="by-hand"
      aria-label={label}
      rows={2}
      value={text}
      readOnly
      dir="auto"
      spellCheck={false}
      translate="no"
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );
}
