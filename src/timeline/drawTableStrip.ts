// Draws a table's strip into a canvas: grid, then counts or single events, lane by lane. What is drawn where comes from
// stackColumns and layoutSingles.
import type { Colours } from '../ui/readColours.ts';
import { categoryLook } from '../ui/TableContext.tsx';
import type { TableAnswer } from '../table/createEngine.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { layoutSingles, type Single } from './layoutSingles.ts';
import { selectBusiest, stackColumns, unitOf } from './stackColumns.ts';

export interface StripFrame {
  readonly widthPx: number;
  /** Of one lane, with its line. */
  readonly lanePx: number;
  readonly lanes: number;
  readonly categories: number;
  readonly window: TimeWindow;
  readonly isMirrored: boolean;
  /** Days at which lines stand. */
  readonly ticks: readonly number[];
}

/** Above the highest column. */
export const airPx = 5;
const paleAlpha = 0.42;

type Context = CanvasRenderingContext2D;

/** Pixels from the left of a day. */
export function xOf(day: number, { window, widthPx, isMirrored }: StripFrame): number {
  const x = ((day - window.from) / (window.to - window.from)) * widthPx;
  return isMirrored ? widthPx - x : x;
}

/** Returns the single events that it has drawn, with where they stand. */
export function drawTableStrip(
  context: Context,
  frame: StripFrame,
  answer: TableAnswer | null,
  focus: number | null,
  colours: Colours,
): readonly Single[] {
  context.clearRect(0, 0, frame.widthPx, frame.lanePx * frame.lanes);
  drawGrid(context, frame, colours);
  if (!answer) return [];
  if (answer.events) return drawSingles(context, frame, answer.events, focus, colours);
  if (answer.density) drawColumns(context, frame, answer.density, colours);
  return [];
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
  { tones }: Colours,
): void {
  const { lanePx, lanes, categories } = frame;
  const room = lanePx - airPx - 1;
  const unit = unitOf(selectBusiest(density, lanes, categories)?.count ?? 0, room, room);
  const { from, to } = density.window;
  const days = (to - from) / density.bins;
  for (const bar of stackColumns(density, lanes, categories, unit)) {
    const start = xOf(from + bar.bin * days, frame);
    const end = xOf(from + (bar.bin + 1) * days, frame);
    const left = Math.min(start, end);
    const foot = (bar.lane + 1) * lanePx - 1;
    context.globalAlpha = bar.pale ? paleAlpha : 1;
    context.fillStyle = tones[categoryLook(bar.category).tone] ?? '';
    context.fillRect(left, foot - bar.to, Math.max(Math.abs(end - start) - 1, 1), bar.to - bar.from);
  }
  context.globalAlpha = 1;
}

function drawSingles(
  context: Context,
  frame: StripFrame,
  events: NonNullable<TableAnswer['events']>,
  focus: number | null,
  colours: Colours,
): readonly Single[] {
  const singles = layoutSingles(events, { ...frame, lanePx: frame.lanePx - airPx });
  for (const single of singles) drawSingle(context, frame, single, colours);
  const chosen = singles.find(({ number }) => number === focus);
  if (chosen) ring(context, frame, chosen, colours);
  return singles;
}

/** The box of a single event in the canvas. */
function boxOf({ lane, left, right, from, to }: Single, { lanePx, widthPx, isMirrored }: StripFrame) {
  const foot = (lane + 1) * lanePx - 1;
  const x = isMirrored ? widthPx - right : left;
  return { x, y: foot - to, width: right - left, height: to - from };
}

function drawSingle(context: Context, frame: StripFrame, single: Single, { tones }: Colours): void {
  const { x, y, width, height } = boxOf(single, frame);
  context.fillStyle = tones[categoryLook(single.category).tone] ?? '';
  if (single.form === 'block') {
    const gap = height > 4 ? 1 : 0;
    context.fillRect(x, y + gap, Math.max(width - 1, 1), Math.max(height - gap, 0.75));
  } else if (single.form === 'line') context.fillRect(x, y, width, height);
  else for (let at = 0; at < width; at += 6) context.fillRect(x + at, y, Math.min(3, width - at), height);
}

function ring(context: Context, frame: StripFrame, single: Single, { ink, ground }: Colours): void {
  const { x, y, width, height } = boxOf(single, frame);
  for (const [colour, line] of [
    [ground, 5],
    [ink, 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.strokeRect(x - 2, y - 2, Math.max(width, 4) + 4, Math.max(height, 4) + 4);
  }
}
