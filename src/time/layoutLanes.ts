// Where each event stands in the timeline's window: its bar, its label, its row. "Left" is the side where time begins,
// also where it begins at the right: drawing turns all of it at once. Pixels from sizes handed in, so that
// the same arithmetic runs in tests and in the browser. Within one row nothing ever overlaps.
import type { StoryEvent } from '../model/story.ts';
import { createDayScale } from './dayScale.ts';
import { selectDrawn, type Drawn } from './drawn.ts';
import type { Lane } from './lanes.ts';
import type { TimeWindow } from './timeWindow.ts';

/** The width of the line that is one unknown day's known end. */
const tickPx = 3;

export interface LayoutSizes {
  readonly widthPx: number;
  /** The number badge before each label. */
  readonly badgePx: number;
  /** Between badge and label, and between two things in one row. */
  readonly gapPx: number;
  /** How much of a bar is drawn at the end that is known, when the other is not. */
  readonly tornPx: number;
  /** Width of the text of an event's label. */
  readonly measurePx: (event: StoryEvent) => number;
}

export interface LaidOutItem {
  readonly event: StoryEvent;
  readonly drawn: Drawn;
  readonly row: number;
  /** All it can cover of the window: to its very edge where a start or an end is not known. */
  readonly left: number;
  readonly right: number;
  /** Its bar or its tick: what is known. A bar with an unknown start is but a stub at its end. */
  readonly markLeft: number;
  readonly markRight: number;
  /** The part of a bar that is sure, clipped like the bar. */
  readonly firmLeft: number;
  readonly firmRight: number;
  /** Whether what is drawn goes on beyond the window on that side. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  readonly labelLeft: number;
  readonly labelWidth: number;
  /** The label stands before its mark, and the badge after the words, next to the mark. */
  readonly isReversed: boolean;
}

export interface LaidOutLane {
  readonly lane: Lane;
  readonly rows: number;
  readonly items: readonly LaidOutItem[];
}

export interface Layout {
  readonly lanes: readonly LaidOutLane[];
  /** Events surely before and after the window, nearest first, and those in view that began before it. */
  readonly before: readonly StoryEvent[];
  readonly after: readonly StoryEvent[];
  readonly sinceEarlier: readonly StoryEvent[];
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Pixels of what is drawn, unclipped; what is not known reaches for ever. */
function drawnPx(drawn: Drawn, window: TimeWindow, widthPx: number) {
  const px = createDayScale(window, widthPx);
  const start = drawn.from === null ? -Infinity : px(drawn.from);
  const end = drawn.to === null ? Infinity : px(drawn.to);
  return {
    start,
    end,
    firmStart: drawn.firmFrom === null ? start : px(drawn.firmFrom),
    firmEnd: drawn.firmTo === null ? end : px(drawn.firmTo),
  };
}

function placeItem(event: StoryEvent, drawn: Drawn, window: TimeWindow, sizes: LayoutSizes) {
  const { widthPx, badgePx, gapPx } = sizes;
  const px = drawnPx(drawn, window, widthPx);
  const left = clamp(px.start, 0, widthPx);
  const right = clamp(px.end, 0, widthPx);
  const mark = markOf(drawn, left, right, sizes);
  const labelWidth = Math.min(badgePx + 2 * gapPx + Math.ceil(sizes.measurePx(event)), widthPx);
  return {
    event,
    drawn,
    left,
    right,
    ...mark,
    firmLeft: clamp(px.firmStart, mark.markLeft, mark.markRight),
    firmRight: clamp(px.firmEnd, mark.markLeft, mark.markRight),
    cutLeft: px.start < 0,
    cutRight: px.end > widthPx,
    labelWidth,
    ...placeLabel(drawn, mark, labelWidth, sizes),
  };
}

/** What of a thing is known: one unknown day's last tick, the stub of a bar that is torn on one side, or all of it. */
function markOf(drawn: Drawn, left: number, right: number, { tornPx }: LayoutSizes) {
  const stub = drawn.form === 'one-of' ? tickPx : tornPx;
  const startUnknown = drawn.from === null && (drawn.form === 'one-of' || drawn.left === 'torn');
  const endUnknown = drawn.to === null && (drawn.form === 'one-of' || drawn.right === 'torn');
  if (startUnknown && !endUnknown) return { markLeft: Math.max(left, right - stub), markRight: right };
  if (endUnknown && !startUnknown) return { markLeft: left, markRight: Math.min(right, left + stub) };
  return { markLeft: left, markRight: right };
}

interface MarkPx {
  readonly markLeft: number;
  readonly markRight: number;
}

/** Inside its mark where it fits; before it where the start is not known; else beside it where there is room. */
function placeLabel(drawn: Drawn, { markLeft, markRight }: MarkPx, labelWidth: number, sizes: LayoutSizes) {
  const { widthPx, gapPx } = sizes;
  const before = { labelLeft: markLeft - labelWidth - gapPx, isReversed: true };
  const isInside = markRight - markLeft >= labelWidth + gapPx;
  if (!isInside && drawn.from === null && before.labelLeft >= 0) return before;
  const onward = drawn.from === null && !isInside ? markRight + 3 * gapPx : markLeft + (isInside ? gapPx : 2);
  if (onward + labelWidth <= widthPx) return { labelLeft: onward, isReversed: false };
  return before.labelLeft >= 0 ? before : { labelLeft: widthPx - labelWidth, isReversed: false };
}

/** From where to where a thing is named and can be pressed: its mark and its label. */
export const frameOf = (item: Omit<LaidOutItem, 'row'>) => ({
  from: Math.min(item.markLeft, item.labelLeft),
  to: Math.max(item.markRight, item.labelLeft + item.labelWidth),
});

/** Each item in the first row that is free over all it covers, earliest first. */
function packRows(items: readonly Omit<LaidOutItem, 'row'>[], gapPx: number): LaidOutItem[] {
  const covers = (item: Omit<LaidOutItem, 'row'>) => {
    const frame = frameOf(item);
    return { from: Math.min(item.left, frame.from), to: Math.max(item.right, frame.to) };
  };
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
      const { start, end } = drawnPx(drawn, window, sizes.widthPx);
      if (end <= 0) before.push(event);
      else if (start >= sizes.widthPx) after.push(event);
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

/** The layout with no fewer rows in any lane than another one has. */
export function reserveRows(layout: Layout, other: Layout): Layout {
  return {
    ...layout,
    lanes: layout.lanes.map((lane, n) => ({ ...lane, rows: Math.max(lane.rows, other.lanes[n]?.rows ?? 1) })),
  };
}
