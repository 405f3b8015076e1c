// Time running down: every event in order with its quotes open, what began long before folded at the top. The list
// is the same with and without script.
import { memo, useEffect, useRef, useState, type ReactNode } from 'react';
import { eventOf } from '../model/storyIndex.ts';
import type { StoryEvent } from '../model/story.ts';
import { isFiltering } from '../state/filter.ts';
import { selectKnownDays, selectPossibleDays, touches } from '../time/timeWindow.ts';
import { Badge } from '../ui/Badge.tsx';
import { EventLink } from '../ui/EventLink.tsx';
import { placeNameOf } from '../ui/itemName.ts';
import { OwnWords } from '../ui/OwnWords.tsx';
import { WordsAsData } from '../ui/WordsAsData.tsx';
import { scrollInto } from '../ui/scrollInto.ts';
import { SkipLink } from '../ui/SkipLink.tsx';
import { useLayout } from '../ui/useLayout.ts';
import { lookOf, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { useIsShown } from './useIsShown.ts';
import { useReading } from './useReading.ts';

interface Props {
  readonly entry: (event: StoryEvent) => ReactNode;
}

export function Chronicle({ entry }: Props) {
  const { reader, words, dates } = useReader();
  const focus = useReaderState((state) => state.focus);
  const windowFrom = useReaderState((state) => state.window.from);
  const list = useRef<HTMLDivElement>(null);
  const chosen = focus === null ? null : (eventOf(reader.index, focus) ?? null);
  const isFiltered = useReaderState((state) => isFiltering(state.filter));
  const shown = reader.index.story.events.filter(useIsShown());
  const isEarlier = (event: StoryEvent) => (event.when.bounds.begin.latest ?? Infinity) < reader.burst.from;
  const earlier = shown.filter(isEarlier);
  const others = shown.filter((event) => !isEarlier(event));
  const running = earlier.filter(({ when }) => selectKnownDays(when).to > reader.burst.from).length;
  const isScrolled = useReaderState(({ focusBy, windowBy }) => focusBy === 'scroll' && windowBy === 'scroll');
  const asks =
    isFiltered ||
    (chosen !== null && isEarlier(chosen)) ||
    earlier.some((event) => (event.when.bounds.begin.latest ?? 0) >= windowFrom);
  // A fold that opened or closed while the reader scrolls would move the page under them.
  const [wanted, setWanted] = useState(asks);
  if (asks !== wanted && !isScrolled) setWanted(asks);
  const choices = useReaderState((state) => state.chosen);
  // What the reader folds by hand stays folded until something in it is chosen again.
  const [byHand, setByHand] = useState<{ isOpen: boolean; choices: number } | null>(null);
  const isOpen = wanted && byHand?.choices !== choices ? true : (byHand?.isOpen ?? false);

  useFollowFocus(list);
  useReading(list);
  const first = earlier[0]?.when.bounds.begin.earliest;
  const entries = (events: readonly StoryEvent[]) => (
    <ol className="chronicle-list">
      {events.map((event) => (
        <Entry key={event.id} event={event} chosen={event === chosen} body={entry} />
      ))}
    </ol>
  );
  return (
    <div className="chronicle" ref={list}>
      <SkipLink name={words.page.skipEvents} over={list} />
      {earlier.length > 0 ? (
        <details
          open={isOpen}
          onToggle={({ currentTarget }) => {
            if (currentTarget.open !== isOpen) setByHand({ isOpen: currentTarget.open, choices });
          }}
        >
          <summary>
            {words.timeline.earlierFold(
              earlier.length - running,
              running,
              first === null || first === undefined ? '' : dates.year(first),
            )}
          </summary>
          {entries(earlier)}
        </details>
      ) : null}
      {entries(others)}
    </div>
  );
}

interface EntryProps {
  readonly event: StoryEvent;
  readonly chosen: boolean;
  readonly body: Props['entry'];
}

/** Kept as it is while another one is chosen: there may be thousands. */
const Entry = memo(function Entry({ event, chosen, body }: EntryProps) {
  const value = useReader();
  const { words, dates } = value;
  const layout = useLayout();
  const look = lookOf(value, event.id);
  const place = placeNameOf(event, value);
  const isOutside = useReaderState((state) => !touches(state.window, selectPossibleDays(event.when)));
  return (
    <li
      id={event.id}
      className={`entry tone-${look.tone}`}
      data-event={event.id}
      data-chosen={chosen || undefined}
      data-outside={isOutside || undefined}
    >
      {layout === 'static' ? (
        <a href="#app" className="entry-close" aria-label={words.card.close}>
          ×
        </a>
      ) : null}
      <h2>
        <EventLink id={event.id} by="timeline" current={chosen} className="entry-head">
          <Badge look={look} label={String(event.number)} />
          <span className="heard">
            {words.card.position(event.number, value.reader.index.story.events.length)}
          </span>
          <span className="entry-when">
            {`${dates.whenInBoth(event.when)}${place === null ? '' : ` · ${place}`}`}
          </span>
          <span className="entry-title">
            <OwnWords text={event.title} />
          </span>
        </EventLink>
      </h2>
      <div role={chosen ? 'region' : undefined} aria-label={chosen ? words.regions.quote : undefined}>
        {body(event)}
      </div>
      {layout === 'static' ? <WordsAsData event={event} /> : null}
    </li>
  );
});

/**
 * Brings the chosen entry into sight when another view has chosen it. Chosen on the map or in the article it also gets
 * the keyboard's focus; letting go brings that back to where it was.
 */
function useFollowFocus(list: { readonly current: HTMLElement | null }) {
  const { reader } = useReader();
  const chosen = useReaderState((state) => state.chosen);
  const origin = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const { focus, focusBy } = reader.store.getState();
    const active = document.activeElement;
    if (focus === null && list.current?.contains(active)) origin.current?.focus({ preventScroll: true });
    if (focus === null) origin.current = null;
    if (focus === null || focusBy === 'timeline' || chosen === 0) return;
    const event = eventOf(reader.index, focus);
    const entry = list.current?.querySelector(`[data-event="${event?.id ?? ''}"]`);
    const goal = entry?.querySelector(`[data-statement="${focus}"]`) ?? entry;
    if (!goal) return;
    scrollInto(goal, focusBy !== 'player' && focusBy !== 'address');
    if (focusBy !== 'map' && focusBy !== 'article') return;
    if (active instanceof HTMLElement && !list.current?.contains(active)) origin.current = active;
    goal.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  }, [chosen, list, reader]);
}
