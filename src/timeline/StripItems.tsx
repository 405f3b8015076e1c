// The events of the window as buttons: one stop of the Tab key, arrows move among them in the order of sight.
import { useRef, type KeyboardEvent } from 'react';
import { eventOf } from '../model/storyIndex.ts';
import type { LaidOutItem } from '../time/layoutLanes.ts';
import { Badge } from '../ui/Badge.tsx';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { laneName } from './LaneHeads.tsx';
import { labelOf } from './labelOf.ts';
import { rowPx } from './sizes.ts';

type PlacedItem = LaidOutItem & { readonly y: number };

export function StripItems({ placed }: { placed: ReadonlyMap<string, PlacedItem> }) {
  const { reader } = useReader();
  const focus = useReaderState((state) => state.focus);
  const group = useRef<HTMLDivElement>(null);
  const items = [...placed.values()].sort((a, b) => a.left - b.left || a.y - b.y);
  const chosen = focus === null ? null : eventOf(reader.index, focus)?.id;
  const entry = items.find(({ event }) => event.id === chosen) ?? items[0];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...(group.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = to === undefined ? undefined : buttons[to];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div
      ref={group}
      className="strip-items"
      role="toolbar"
      aria-label={useReader().words.timeline.events}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <StripItem
          key={item.event.id}
          item={item}
          chosen={item.event.id === chosen}
          isEntry={item === entry}
        />
      ))}
    </div>
  );
}

function StripItem({ item, chosen, isEntry }: { item: PlacedItem; chosen: boolean; isEntry: boolean }) {
  const value = useReader();
  const { reader, lanes, words, dates } = value;
  const hovered = useReaderState((state) => state.hover === item.event.id);
  const { event } = item;
  const lane = lanes.of.get(event.id);
  if (!lane) return null;
  const left = Math.min(item.left, item.labelLeft);
  const right = Math.max(item.right, item.labelLeft + item.labelWidth);
  const total = reader.index.story.events.length;
  const place = event.place ? (reader.index.places.get(event.place.id)?.name ?? null) : null;
  return (
    <button
      type="button"
      className={`strip-item tone-${lane.look.tone}`}
      data-event={event.id}
      data-lane={laneName(lane, value)}
      data-hovered={hovered || undefined}
      aria-pressed={chosen}
      aria-label={words.timeline.item(event.number, total, place, dates.when(event.when), event.title)}
      tabIndex={isEntry ? 0 : -1}
      style={{ insetInlineStart: left, insetBlockStart: item.y, inlineSize: right - left, blockSize: rowPx }}
      onClick={() => reader.choose(event.id, 'timeline')}
      onPointerEnter={() => reader.hover(event.id)}
      onPointerLeave={() => reader.hover(null)}
    >
      <span
        className="strip-label"
        style={{ marginInlineStart: item.labelLeft - left, inlineSize: item.labelWidth }}
      >
        <Badge look={lane.look} label={String(event.number)} />
        <span className="strip-text">{labelOf(event, words)}</span>
      </span>
    </button>
  );
}
