// A text to copy: in sight, copied with one press, and said in words. Where the browser refuses, it is selected.
import { useId, useRef } from 'react';
import { useCopy } from '../ui/useCopy.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly words: Words;
  readonly label: string;
  /** What the label speaks of, e.g. an event's title. */
  readonly of?: string;
  readonly text: string;
  readonly rows?: number;
}

export function CopyField({ words, label, of, text, rows = 1 }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { copy, said } = useCopy(words, () => {
    field.current?.focus();
    field.current?.select();
  });
  return (
    <div className="copy-field" data-rows={rows}>
      <label htmlFor={id}>
        {label}
        {of === undefined ? null : <span className="soft">{of}</span>}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={rows}
        value={text}
        readOnly
        dir="ltr"
        spellCheck={false}
        translate="no"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button
        type="button"
        className="tool"
        aria-label={words.share.copyWhat(label)}
        onClick={() => copy(text)}
      >
        {words.share.copy}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
