// One event of a table's strip in a canvas: a day as the shape of its category over the day, what is longer as a line.
import type { Colours } from '../ui/readColours.ts';
import { badgePaths } from '../ui/badgePaths.ts';
import { categoryLook } from '../ui/TableContext.tsx';
import type { StripFrame } from './drawTableStrip.ts';
import type { Single } from './layoutSingles.ts';

type Context = CanvasRenderingContext2D;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of a single event in the canvas. */
export function boxOf(
  { lane, left, right, from, to }: Single,
  { lanePx, widthPx, isMirrored }: StripFrame,
): Box {
  const foot = (lane + 1) * lanePx - 1;
  const x = isMirrored ? widthPx - right : left;
  return { x, y: foot - to, width: right - left, height: to - from };
}

/** Less than this is no shape but a spot. */
const leastShapePx = 6;
const dayAlpha = 0.22;

export function drawSingle(
  context: Context,
  { form, category }: Single,
  { x, y, width, height }: Box,
  { tone, fill }: { readonly tone: string; readonly fill: string | CanvasPattern },
): void {
  context.fillStyle = tone;
  if (form === 'line') context.fillRect(x, y, width, height);
  else if (form === 'dash')
    for (let at = 0; at < width; at += 6) context.fillRect(x + at, y, Math.min(3, width - at), height);
  else {
    const gap = height > 4 ? 1 : 0;
    const isShape = Math.min(width, height) >= leastShapePx;
    context.fillStyle = isShape ? tone : fill;
    context.globalAlpha = isShape ? dayAlpha : 1;
    context.fillRect(x, y + gap, Math.max(width - 1, 1), Math.max(height - gap, 0.75));
    context.globalAlpha = 1;
    if (isShape) drawShape(context, category, { x: x + (width - 1 - height) / 2, y, sizePx: height });
  }
}

/** As badges are drawn: hollow where the shape has no colour of its own. */
function drawShape(
  context: Context,
  category: number,
  at: { readonly x: number; readonly y: number; readonly sizePx: number },
): void {
  const { shape, tone } = categoryLook(category);
  const path = new Path2D(badgePaths[shape]);
  context.save();
  context.translate(at.x, at.y);
  context.scale(at.sizePx / 24, at.sizePx / 24);
  if (tone === 0) {
    context.strokeStyle = context.fillStyle;
    context.lineWidth = 4;
    context.stroke(path);
  } else context.fill(path);
  context.restore();
}

/** At the end of a lane, where time ends: `+12` */
export function tell(
  context: Context,
  { widthPx, lanePx, airPx, isMirrored, font }: StripFrame,
  text: string,
  lane: number,
  { ink, ground }: Colours,
): void {
  context.font = font;
  context.direction = 'ltr';
  context.textAlign = 'left';
  context.textBaseline = 'top';
  const width = context.measureText(text).width + 8;
  const x = isMirrored ? 0 : widthPx - width;
  const y = lane * lanePx + airPx - 3;
  context.fillStyle = ground;
  context.fillRect(x, y, width, 16);
  context.fillStyle = ink;
  context.fillText(text, x + 4, y + 2);
}
