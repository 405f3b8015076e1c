// A table's strip event by event: where each stands in pixels. One that fills its day is a block in the day's column,
// which is the column of the counts taken apart; one whose day is not known, or that lasted, is a thin line over its days.
import { dateFlags, noDay } from '../table/columns.ts';
import type { DrawnEvents } from '../table/takeEvents.ts';
import { pxOf } from '../time/pxOf.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { packLines } from './packLines.ts';

export interface Single {
  /** Of the event, from 1. */
  readonly number: number;
  readonly lane: number;
  readonly category: number;
  /** `block` is a day; `line` a time that it lasted; `dash` one day of these. */
  readonly form: 'block' | 'line' | 'dash';
  /** Pixels from the window's start. */
  readonly left: number;
  readonly right: number;
  /** Pixels above the lane's foot. */
  readonly from: number;
  readonly to: number;
}

export interface SinglesFrame {
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly lanePx: number;
  readonly lanes: number;
}

const narrowestPx = 3;
const linePx = 2;
const lineApartPx = 4;
/** Where there are so many that they would not have room otherwise. */
const leastApartPx = 3;
/** A block is no higher than it is to be told apart. */
export const highestBlockPx = 12;

export interface SinglesLayout {
  readonly singles: readonly Single[];
  /** Of each lane, how many lines had no room. */
  readonly hidden: readonly number[];
}

export function layoutSingles(events: DrawnEvents, frame: SinglesFrame): SinglesLayout {
  const spans = Array.from({ length: events.count }, (_, n) => spanOf(events, n, frame));
  const unit = blockUnit(events, spans, frame);
  const columns = new Map<string, number>();
  const blockTops = Array.from({ length: frame.lanes }, () => 0);
  const lines = Array.from({ length: frame.lanes }, (): Omit<Single, 'from' | 'to'>[] => []);
  const singles: Single[] = [];
  for (const n of orderedByCategory(events)) {
    const span = spans[n] ?? { form: 'line', left: 0, right: 0 };
    const lane = events.lane[n] ?? 0;
    const is = { number: events.numbers[n] ?? 0, lane, category: events.category[n] ?? 0, ...span };
    if (span.form !== 'block') lines[lane]?.push(is);
    else {
      const foot = columns.get(`${lane} ${span.left}`) ?? 0;
      const to = foot + unit;
      columns.set(`${lane} ${span.left}`, to);
      blockTops[lane] = Math.max(blockTops[lane] ?? 0, to);
      singles.push({ ...is, from: foot, to });
    }
  }
  const hidden = lines.map((own, lane) => {
    const placed = placeLines(own, frame.lanePx, frame.lanePx - (blockTops[lane] ?? 0));
    singles.push(...placed);
    return own.length - placed.length;
  });
  return { singles, hidden };
}

/** Those of a day stand as their counts do: category on category. */
function orderedByCategory({ count, category }: DrawnEvents): readonly number[] {
  return Array.from({ length: count }, (_, n) => n).sort(
    (a, b) => (category[a] ?? 0) - (category[b] ?? 0) || a - b,
  );
}

type Span = Pick<Single, 'form' | 'left' | 'right'>;

function spanOf(events: DrawnEvents, n: number, { window, widthPx }: SinglesFrame): Span {
  const [began = noDay, by = noDay, ended = noDay] = [
    events.beganFrom[n],
    events.beganBy[n],
    events.endedBy[n],
  ];
  const first = began === noDay ? window.from : began;
  const last = ended === noDay ? window.to : ended + 1;
  const left = Math.max(0, pxOf(first, window, widthPx));
  const right = Math.min(widthPx, Math.max(pxOf(last, window, widthPx), left + narrowestPx));
  const flags = events.flags[n] ?? 0;
  const isOneDay = began !== noDay && began === by && by === ended;
  const form = isOneDay ? 'block' : (flags & dateFlags.interval) !== 0 ? 'line' : 'dash';
  return { form, left, right };
}

/** So that the highest day fills two thirds of its lane at most: lines lie above. */
function blockUnit(events: DrawnEvents, spans: readonly Span[], { lanePx }: SinglesFrame): number {
  const heights = new Map<string, number>();
  let most = 0;
  for (const [n, { form, left }] of spans.entries()) {
    if (form !== 'block') continue;
    const key = `${events.lane[n] ?? 0} ${left}`;
    const height = (heights.get(key) ?? 0) + 1;
    heights.set(key, height);
    most = Math.max(most, height);
  }
  return most === 0 ? 0 : Math.min((lanePx * 2) / 3 / most, highestBlockPx);
}

/** From the lane's top down, as far as its blocks leave room. */
function placeLines(lines: readonly Omit<Single, 'from' | 'to'>[], topPx: number, roomPx: number): Single[] {
  const rows = packLines(lines, Math.max(1, Math.floor(roomPx / leastApartPx)));
  const used = Math.max(0, ...rows.map((row) => (row ?? -1) + 1));
  const apart = used * lineApartPx <= roomPx ? lineApartPx : leastApartPx;
  return lines.flatMap((line, n) => {
    const row = rows[n] ?? null;
    const to = topPx - (row ?? 0) * apart;
    return row === null ? [] : [{ ...line, from: to - linePx, to }];
  });
}

/** What lies under a point of a lane, or nearest to it within a few pixels; of several the uppermost. */
export function selectSingleAt(
  singles: readonly Single[],
  at: { readonly lane: number; readonly x: number; readonly up: number },
  reachPx: number,
): Single | null {
  let best: { readonly single: Single; readonly apart: number } | null = null;
  for (const single of singles) {
    if (single.lane !== at.lane) continue;
    const dx = Math.max(single.left - at.x, 0, at.x - single.right);
    const dy = Math.max(single.from - at.up, 0, at.up - single.to);
    const apart = Math.hypot(dx, dy);
    if (apart <= reachPx && apart <= (best?.apart ?? Infinity)) best = { single, apart };
  }
  return best?.single ?? null;
}
