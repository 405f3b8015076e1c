// Draws a table's strip: grid, then counts or single events, lane by lane; and over them what is chosen. What is drawn
// where comes from stackColumns and layoutSingles.
import type { TableFocus } from '../state/createTableReader.ts';
import type { Colours } from '../ui/readColours.ts';
import { categoryLook } from '../ui/TableContext.tsx';
import type { TableAnswer } from '../table/createEngine.ts';
import { pxOf } from '../time/pxOf.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { drawChosen, ring } from './drawChosen.ts';
import { boxOf, drawSingle, tell } from './drawSingle.ts';
import { fillsOf } from './fillsOf.ts';
import { layoutSingles, type SinglesLayout } from './layoutSingles.ts';
import { selectChosenDays } from './selectChosenDays.ts';
import { selectBusiest, stackColumns, unitOf } from './stackColumns.ts';

export interface StripFrame {
  readonly widthPx: number;
  /** Of one lane, with its line. */
  readonly lanePx: number;
  /** Pixels of the screen to one of the page. */
  readonly density: number;
  /** Above what is drawn of a lane. */
  readonly airPx: number;
  readonly lanes: number;
  readonly categories: number;
  readonly window: TimeWindow;
  readonly isMirrored: boolean;
  /** Days at which lines stand. */
  readonly ticks: readonly number[];
  /** Of so many events that have no room. */
  readonly more: (n: number) => string;
  /** The face of `more`. */
  readonly font: string;
}

const paleAlpha = 0.42;

type Context = CanvasRenderingContext2D;

/** Pixels from the left of a day. */
export function xOf(day: number, { window, widthPx, isMirrored }: StripFrame): number {
  const x = pxOf(day, window, widthPx);
  return isMirrored ? widthPx - x : x;
}

const nothing: SinglesLayout = { singles: [], hidden: [] };

/** Grid, counts and events. Returns the single events that it has drawn, with where they stand. */
export function drawTableStrip(
  context: Context,
  frame: StripFrame,
  answer: TableAnswer | null,
  colours: Colours,
): SinglesLayout {
  context.clearRect(0, 0, frame.widthPx, frame.lanePx * frame.lanes);
  drawGrid(context, frame, colours);
  if (answer?.density && !answer.events) drawColumns(context, frame, answer.density, colours);
  return answer?.events ? drawSingles(context, frame, answer.events, colours) : nothing;
}

/** What is chosen, in a canvas of its own over the other. */
export function drawStripFocus(
  context: Context,
  frame: StripFrame,
  { singles }: SinglesLayout,
  focus: TableFocus | null,
  colours: Colours,
): void {
  context.clearRect(0, 0, frame.widthPx, frame.lanePx * frame.lanes);
  const single = singles.find(({ number }) => number === focus?.number);
  const chosen = focus?.event ? selectChosenDays(focus.event) : null;
  if (single) ring(context, boxOf(single, frame), colours);
  else if (chosen) drawChosen(context, frame, chosen, colours);
}

function drawGrid(context: Context, frame: StripFrame, { hairline }: Colours): void {
  context.globalAlpha = 1;
  context.fillStyle = hairline;
  for (const day of frame.ticks)
    context.fillRect(Math.round(xOf(day, frame)), 0, 1, frame.lanePx * frame.lanes);
  for (let lane = 1; lane <= frame.lanes; lane++)
    context.fillRect(0, lane * frame.lanePx - 1, frame.widthPx, 1);
}

/** An answer for another window is drawn where its days are now, until the next one is here. */
function drawColumns(
  context: Context,
  frame: StripFrame,
  density: NonNullable<TableAnswer['density']>,
  colours: Colours,
): void {
  const { lanePx, airPx, lanes, categories } = frame;
  const room = lanePx - airPx - 1;
  const unit = unitOf(selectBusiest(density, lanes, categories)?.count ?? 0, room, room);
  const fills = fillsOf(context, categories, colours);
  const { from, to } = density.window;
  const days = (to - from) / density.bins;
  // On whole pixels of the screen: there are twenty thousand bars, and each that begins between two takes its time.
  const snap = (px: number) => Math.round(px * frame.density) / frame.density;
  for (const bar of stackColumns(density, lanes, categories, unit)) {
    const foot = (bar.lane + 1) * lanePx - 1;
    const [top, bottom] = [snap(foot - bar.to), snap(foot - bar.from)];
    if (top === bottom) continue;
    const start = xOf(from + bar.bin * days, frame);
    const end = xOf(from + (bar.bin + 1) * days, frame);
    const left = snap(Math.min(start, end));
    context.globalAlpha = bar.pale ? paleAlpha : 1;
    context.fillStyle = fills[bar.category] ?? '';
    context.fillRect(left, top, Math.max(snap(Math.max(start, end)) - left - 1, 1), bottom - top);
  }
  context.globalAlpha = 1;
}

function drawSingles(
  context: Context,
  frame: StripFrame,
  events: NonNullable<TableAnswer['events']>,
  colours: Colours,
): SinglesLayout {
  const layout = layoutSingles(events, { ...frame, lanePx: frame.lanePx - frame.airPx });
  const fills = fillsOf(context, frame.categories, colours);
  for (const single of layout.singles)
    drawSingle(context, single, boxOf(single, frame), {
      tone: colours.tones[categoryLook(single.category).tone] ?? '',
      fill: fills[single.category] ?? '',
    });
  for (const [lane, count] of layout.hidden.entries())
    if (count > 0) tell(context, frame, frame.more(count), lane, colours);
  return layout;
}
