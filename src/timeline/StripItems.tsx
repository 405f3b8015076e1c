// The events of the window as buttons: one stop of the Tab key, arrows move among them by sight, whichever way time
// runs.
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { eventOf } from '../model/storyIndex.ts';
import { frameOf, type LaidOutItem } from '../time/layoutLanes.ts';
import { Badge } from '../ui/Badge.tsx';
import { itemName } from '../ui/itemName.ts';
import { lookOf, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { labelOf } from './labelOf.ts';
import { axisPx, rowPx } from './sizes.ts';

type PlacedItem = LaidOutItem & { readonly y: number };

export function StripItems({ placed }: { placed: ReadonlyMap<string, PlacedItem> }) {
  const { reader, words } = useReader();
  const focus = useReaderState((state) => state.focus);
  const onward = useReaderState((state) => state.timeDirection) === 'rtl' ? -1 : 1;
  const group = useRef<HTMLDivElement>(null);
  const items = [...placed.values()].sort((a, b) => frameOf(a).from - frameOf(b).from || a.y - b.y);
  const chosen = focus === null ? null : eventOf(reader.index, focus)?.id;
  const entry = items.find(({ event }) => event.id === chosen) ?? items[0];

  useShowChosen(group, chosen);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...(group.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowLeft: at - onward, ArrowRight: at + onward, Home: 0, End: buttons.length - 1 }[
      event.key
    ];
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
      aria-label={words.timeline.events}
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
  const { reader } = value;
  const hovered = useReaderState((state) => eventOf(reader.index, state.hover ?? '')?.id === item.event.id);
  const { event } = item;
  const look = lookOf(value, event.id);
  const { from, to } = frameOf(item);
  return (
    <button
      type="button"
      className={`strip-item tone-${look.tone}`}
      data-event={event.id}
      data-hovered={hovered || undefined}
      aria-pressed={chosen}
      aria-label={itemName(event, value)}
      tabIndex={isEntry ? 0 : -1}
      style={{ insetInlineStart: from, insetBlockStart: item.y, inlineSize: to - from, blockSize: rowPx }}
      onClick={() => reader.choose(event.id, 'timeline')}
      onPointerEnter={() => reader.hover(event.id)}
      onPointerLeave={() => reader.hover(null)}
    >
      <span
        className="strip-label"
        data-reversed={item.isReversed || undefined}
        style={{ marginInlineStart: item.labelLeft - from, inlineSize: item.labelWidth }}
      >
        <Badge look={look} label={String(event.number)} />
        <span className="strip-text" dir={value.words.dates.direction}>
          {labelOf(event, value)}
        </span>
      </span>
    </button>
  );
}

/** Low windows scroll their lanes: what is chosen elsewhere comes into sight, inside the strip alone. */
function useShowChosen(group: RefObject<HTMLElement | null>, chosen: string | null | undefined) {
  useEffect(() => {
    const strip = group.current?.closest('.strip');
    const item = group.current?.querySelector(`[data-event="${chosen ?? ''}"]`);
    if (!strip || !item || strip.scrollHeight <= strip.clientHeight) return;
    const [outer, inner] = [strip.getBoundingClientRect(), item.getBoundingClientRect()];
    if (inner.top < outer.top + axisPx) strip.scrollTop += inner.top - outer.top - axisPx;
    else if (inner.bottom > outer.bottom - rowPx) strip.scrollTop += inner.bottom - outer.bottom + rowPx;
  }, [group, chosen]);
}
