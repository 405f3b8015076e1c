// The page's one voice for those who listen: how much is found, and what was chosen where the keyboard did not go along.
import { useEffect, useRef } from 'react';
import { takesKeyboard } from '../card/takesKeyboard.ts';
import { eventOf } from '../model/storyIndex.ts';
import type { ReaderState } from '../state/createReader.ts';
import { countEvents } from '../state/filter.ts';
import { placeNameOf } from '../ui/itemName.ts';
import { useReader, type ReaderValue } from '../ui/ReaderContext.tsx';
import { useLayout } from '../ui/useLayout.ts';
import { isolate } from '../words/isolate.ts';

/** Of what follows closely the last is said. */
const settleMs = 300;
const longestChoice = 120;

export function Announcer() {
  const value = useReader();
  const layout = useLayout();
  const voice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { store } = value.reader;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe((state, before) => {
      const tell = selectTelling(state, before);
      if (!tell) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const text = tell(value);
        // A new node each time: the same words are said once more.
        if (text !== null && voice.current) voice.current.textContent = text;
      }, settleMs);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [value]);
  // The build leaves it out: nothing is said before there is a script.
  return layout === 'static' || layout === 'bare' ? null : <p ref={voice} className="heard" role="status" />;
}

/** What is to be said of a change, worked out when it is said: by then map and card have answered. */
function selectTelling(
  state: ReaderState,
  before: ReaderState,
): ((value: ReaderValue) => string | null) | null {
  if (state.announcement !== before.announcement) return () => state.announcement.text;
  if (state.filter !== before.filter) return tellFound;
  if (state.chosen !== before.chosen && state.focus !== null && state.focusBy !== 'address')
    return tellChoice;
  return null;
}

function tellFound({ reader, words }: ReaderValue): string {
  const { index, store } = reader;
  return words.find.count(countEvents(index, store.getState().matches), index.story.events.length);
}

/** Title, place and date; nothing where the keyboard has come to the card's heading, which says the same. */
function tellChoice(value: ReaderValue): string | null {
  const { reader, words, dates } = value;
  const { focus, focusBy } = reader.store.getState();
  if (takesKeyboard(focusBy) && document.activeElement?.closest('.card')) return null;
  const event = eventOf(reader.index, focus ?? '');
  if (!event) return null;
  const { title } = reader.index.statements.get(focus ?? '') ?? event;
  const place = placeNameOf(event, value);
  const write = (head: string) =>
    words.listed([isolate(head), ...(place === null ? [] : [isolate(place)]), dates.when(event.when)]);
  const tooMany = Array.from(write(title)).length - longestChoice;
  return write(
    tooMany > 0
      ? `${Array.from(title)
          .slice(0, -tooMany - 1)
          .join('')}…`
      : title,
  );
}
