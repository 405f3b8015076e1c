// Time running down: every event in order with its quotes open, what began long before folded at the top. The list
// is the same with and without script.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { eventOf } from '../model/storyIndex.ts';
import type { StoryEvent } from '../model/story.ts';
import { Badge } from '../ui/Badge.tsx';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';

interface Props {
  readonly entry: (event: StoryEvent) => ReactNode;
}

export function Chronicle({ entry }: Props) {
  const { reader, words, dates } = useReader();
  const focus = useReaderState((state) => state.focus);
  const windowFrom = useReaderState((state) => state.window.from);
  const list = useRef<HTMLDivElement>(null);
  const chosen = focus === null ? null : (eventOf(reader.index, focus) ?? null);
  const isEarlier = (event: StoryEvent) => (event.when.bounds.begin.latest ?? Infinity) < reader.burst.from;
  const earlier = reader.index.story.events.filter(isEarlier);
  const others = reader.index.story.events.filter((event) => !isEarlier(event));
  const wanted =
    (chosen !== null && isEarlier(chosen)) ||
    earlier.some((event) => (event.when.bounds.begin.latest ?? 0) >= windowFrom);
  const [unfolded, setUnfolded] = useState(false);

  useFollowFocus(list);
  const first = earlier[0]?.when.bounds.begin.earliest;
  const entries = (events: readonly StoryEvent[]) => (
    <ol className="chronicle-list">
      {events.map((event) => (
        <Entry key={event.id} event={event} chosen={event === chosen}>
          {entry(event)}
        </Entry>
      ))}
    </ol>
  );
  return (
    <div className="chronicle" ref={list}>
      {earlier.length > 0 ? (
        <details open={wanted || unfolded} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
          <summary>
            {words.timeline.earlierFold(
              earlier.length,
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

function Entry({ event, chosen, children }: { event: StoryEvent; chosen: boolean; children: ReactNode }) {
  const { reader, lanes, words, dates } = useReader();
  const look = lanes.of.get(event.id)?.look ?? { tone: 0, shape: 'lozenge' };
  const total = reader.index.story.events.length;
  const place = event.place ? (reader.index.places.get(event.place.id)?.name ?? null) : null;
  return (
    <li className={`entry tone-${look.tone}`} data-event={event.id} data-chosen={chosen || undefined}>
      <h2>
        <button
          type="button"
          className="entry-head"
          aria-pressed={chosen}
          aria-label={words.timeline.item(event.number, total, place, dates.when(event.when), event.title)}
          onClick={() => reader.choose(event.id, 'timeline')}
        >
          <Badge look={look} label={String(event.number)} />
          <span className="entry-when">
            {dates.when(event.when)}
            {place === null ? '' : ` · ${place}`}
          </span>
          <span className="entry-title">{event.title}</span>
        </button>
      </h2>
      <div role={chosen ? 'region' : undefined} aria-label={chosen ? words.regions.quote : undefined}>
        {children}
      </div>
    </li>
  );
}

/** Brings the chosen entry into sight when another view has chosen it. */
function useFollowFocus(list: { readonly current: HTMLElement | null }) {
  const { reader } = useReader();
  const chosen = useReaderState((state) => state.chosen);
  useEffect(() => {
    const { focus, focusBy } = reader.store.getState();
    if (focus === null || focusBy === 'timeline' || chosen === 0) return;
    const event = eventOf(reader.index, focus);
    const entry = list.current?.querySelector(`[data-event="${event?.id ?? ''}"]`);
    const goal = entry?.querySelector(`[data-statement="${focus}"]`) ?? entry;
    goal?.scrollIntoView({ block: 'start' });
  }, [chosen, list, reader]);
}
