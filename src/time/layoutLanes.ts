// Where each event stands in the timeline's window: its bar, its label, its row. Pixels from sizes handed in, so that
// the same arithmetic runs in tests and in the browser. Within one row nothing ever overlaps.
import type { StoryEvent } from '../model/story.ts';
import { createDayScale } from './dayScale.ts';
import { selectDrawn, type Drawn } from './drawn.ts';
import type { Lane } from './lanes.ts';
import type { TimeWindow } from './timeWindow.ts';

export interface LayoutSizes {
  readonly widthPx: number;
  /** The number badge before each label. */
  readonly badgePx: number;
  /** Between badge and label, and between two things in one row. */
  readonly gapPx: number;
  /** How far a bar reaches at least whose start or end is not known; it always holds its label. */
  readonly tornPx: number;
  /** Width of the text of an event's label. */
  readonly measurePx: (event: StoryEvent) => number;
}

export interface LaidOutItem {
  readonly event: StoryEvent;
  readonly drawn: Drawn;
  readonly row: number;
  /** The visible part of what is drawn; `left` may equal `right` for a tick. */
  readonly left: number;
  readonly right: number;
  /** Positions of a bar's firm part, clipped like the bar. */
  readonly firmLeft: number;
  readonly firmRight: number;
  /** Whether the drawn thing goes on beyond the window on that side. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  /** The badge and the label after it. */
  readonly labelLeft: number;
  readonly labelWidth: number;
}

export interface LaidOutLane {
  readonly lane: Lane;
  readonly rows: number;
  readonly items: readonly LaidOutItem[];
}

export interface Layout {
  readonly lanes: readonly LaidOutLane[];
  /** Events wholly before and after the window, nearest first, and those in view that began before it. */
  readonly before: readonly StoryEvent[];
  readonly after: readonly StoryEvent[];
  readonly sinceEarlier: readonly StoryEvent[];
}

const wantedPx = ({ badgePx, gapPx, measurePx }: LayoutSizes, event: StoryEvent) =>
  badgePx + gapPx + Math.ceil(measurePx(event)) + gapPx;

/** Pixels of a day; an unknown start or end is drawn a label's length from the known one. */
function drawnPx(event: StoryEvent, drawn: Drawn, window: TimeWindow, sizes: LayoutSizes) {
  const { widthPx, gapPx } = sizes;
  const tornPx = Math.max(sizes.tornPx, wantedPx(sizes, event) + 3 * gapPx);
  const px = createDayScale(window, widthPx);
  const isOneOf = drawn.form === 'one-of';
  const right = drawn.to === null ? (isOneOf ? Infinity : null) : px(drawn.to);
  const left = drawn.from === null ? (isOneOf ? -Infinity : null) : px(drawn.from);
  const start = left ?? (drawn.left === 'running' ? -Infinity : (right ?? 0) - tornPx);
  const end = right ?? (drawn.right === 'running' ? Infinity : start + tornPx);
  return {
    start,
    end,
    firmStart: drawn.firmFrom === null ? start : px(drawn.firmFrom),
    firmEnd: drawn.firmTo === null ? end : px(drawn.firmTo),
    // One unknown day is in view where its known end is.
    seenStart: isOneOf && drawn.from === null && drawn.to !== null ? end - 1 : start,
    seenEnd: isOneOf && drawn.to === null && drawn.from !== null ? start + 1 : end,
  };
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

function placeItem(event: StoryEvent, drawn: Drawn, window: TimeWindow, sizes: LayoutSizes) {
  const { widthPx } = sizes;
  const px = drawnPx(event, drawn, window, sizes);
  const left = clamp(px.start, 0, widthPx);
  const right = clamp(px.end, 0, widthPx);
  const labelWidth = Math.min(wantedPx(sizes, event), widthPx);
  return {
    event,
    drawn,
    left,
    right,
    firmLeft: clamp(px.firmStart, left, right),
    firmRight: clamp(px.firmEnd, left, right),
    cutLeft: px.start < 0,
    cutRight: px.end > widthPx,
    labelLeft: labelStart(drawn, left, right, labelWidth, sizes),
    labelWidth,
  };
}

/** Inside the bar where it fits; else from the bar's start, or its tick, to the side that has room. */
function labelStart(
  drawn: Drawn,
  left: number,
  right: number,
  labelWidth: number,
  sizes: LayoutSizes,
): number {
  const { widthPx, gapPx } = sizes;
  if (drawn.form === 'one-of' && drawn.from === null) {
    const beforeTick = right - labelWidth - gapPx;
    return clamp(beforeTick >= 0 ? beforeTick : right + gapPx, 0, widthPx - labelWidth);
  }
  const inside = right - left >= labelWidth + gapPx;
  // A bar with a torn start keeps its label at the end that is known.
  if (inside) return drawn.left === 'torn' ? right - labelWidth - gapPx : left + gapPx;
  const onward = left + Math.min(gapPx, 2);
  if (onward + labelWidth <= widthPx) return onward;
  const beforeBar = left - labelWidth - gapPx;
  return beforeBar >= 0 ? beforeBar : widthPx - labelWidth;
}

/** Each item in the first row that is free over all it covers, earliest first. */
function packRows(items: readonly Omit<LaidOutItem, 'row'>[], gapPx: number): LaidOutItem[] {
  const covers = (item: Omit<LaidOutItem, 'row'>) => ({
    from: Math.min(item.left, item.labelLeft),
    to: Math.max(item.right, item.labelLeft + item.labelWidth),
  });
  const rowEnds: number[] = [];
  return [...items]
    .sort((a, b) => covers(a).from - covers(b).from || a.event.number - b.event.number)
    .map((item) => {
      const { from, to } = covers(item);
      const free = rowEnds.findIndex((end) => end + gapPx <= from);
      const row = free === -1 ? rowEnds.length : free;
      rowEnds[row] = to;
      return { ...item, row };
    });
}

export function layoutLanes(lanes: readonly Lane[], window: TimeWindow, sizes: LayoutSizes): Layout {
  const before: StoryEvent[] = [];
  const after: StoryEvent[] = [];
  const sinceEarlier: StoryEvent[] = [];
  const laidOut = lanes.map((lane): LaidOutLane => {
    const shown = lane.events.flatMap((event) => {
      const drawn = selectDrawn(event);
      const { start, seenStart, seenEnd } = drawnPx(event, drawn, window, sizes);
      if (seenEnd <= 0) before.push(event);
      else if (seenStart >= sizes.widthPx) after.push(event);
      else {
        if (drawn.from !== null && start < 0) sinceEarlier.push(event);
        return [placeItem(event, drawn, window, sizes)];
      }
      return [];
    });
    const items = packRows(shown, sizes.gapPx);
    return { lane, items, rows: Math.max(1, ...items.map(({ row }) => row + 1)) };
  });
  const byNumber = (a: StoryEvent, b: StoryEvent) => a.number - b.number;
  return {
    lanes: laidOut,
    before: before.sort(byNumber).reverse(),
    after: after.sort(byNumber),
    sinceEarlier: sinceEarlier.sort(byNumber).reverse(),
  };
}
