// The search: words, places, people and voices to look for, and what is found of them. Not a dialog: the views beside it
// show the same, and go on.
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { countEvents, isFiltering, longestText, type Filter } from '../state/filter.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { FindFacets } from './FindFacets.tsx';
import { FindResults } from './FindResults.tsx';
import { focusFindButton } from './focusFindButton.ts';
import './find.css';

export function Find({ onClose }: { onClose: () => void }) {
  const { reader, words } = useReader();
  const filter = useReaderState((state) => state.filter);
  const found = useReaderState((state) => countEvents(reader.index, state.matches));
  const say = words.find;
  const set = (part: Partial<Filter>) => reader.setFilter({ ...filter, ...part }, 'find');
  const isOff = !isFiltering(filter);
  const close = () => {
    onClose();
    focusFindButton();
  };
  useEffect(
    () =>
      // Who reads on in the article has found, and on wide pages the search lies over it.
      reader.store.subscribe((state, before) => {
        if (state.readRequests !== before.readRequests) onClose();
      }),
    [reader, onClose],
  );
  return (
    <search className="find" aria-label={say.name}>
      <div className="find-head">
        <FindText text={filter.text} onText={(text) => set({ text })} onEmptyEscape={close} />
        <button type="button" className="tool" aria-label={words.card.close} onClick={close}>
          ×
        </button>
      </div>
      <p className="find-count">
        <span>{say.count(found, reader.index.story.events.length)}</span>
        <button
          type="button"
          className="quiet"
          aria-disabled={isOff || undefined}
          onClick={() => reader.clearFilter('find')}
        >
          {say.showAll}
        </button>
        <label className="find-option">
          <input
            type="checkbox"
            checked={filter.onMap}
            onChange={({ target }) => set({ onMap: target.checked })}
          />
          <span>{say.onMap}</span>
        </label>
      </p>
      <FindFacets filter={filter} onChoose={set} />
      {isOff ? null : <FindResults />}
    </search>
  );
}

interface FindTextProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEmptyEscape: () => void;
}

function FindText({ text, onText, onEmptyEscape }: FindTextProps) {
  const { words } = useReader();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Escape also lets go of what is in focus, but not with the same press.
    event.preventDefault();
    if (text === '') onEmptyEscape();
    else onText('');
  };
  return (
    <p className="find-text">
      <label htmlFor={id}>{words.find.text}</label>
      <input
        ref={field}
        id={id}
        type="search"
        dir="auto"
        maxLength={longestText}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={onKeyDown}
      />
    </p>
  );
}
