// What is chosen, in a canvas: a ring around what is drawn of it, and where nothing is, a needle at its days; where these
// are out of view, a sign at that edge of its lane.
import type { Colours } from '../ui/readColours.ts';
import type { Box } from './drawSingle.ts';
import type { StripFrame } from './drawTableStrip.ts';
import { placeDays, type ChosenDays } from './selectChosenDays.ts';

type Context = CanvasRenderingContext2D;

const headPx = 10;
const signPx = 9;

export function ring(context: Context, { x, y, width, height }: Box, { ink, ground }: Colours): void {
  for (const [colour, line] of [
    [ground, 5],
    [ink, 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.strokeRect(x - 2, y - 2, Math.max(width, 4) + 4, Math.max(height, 4) + 4);
  }
}

export function drawChosen(
  context: Context,
  { window, widthPx, lanePx, airPx, isMirrored }: StripFrame,
  { lane, days }: ChosenDays,
  colours: Colours,
): void {
  const place = placeDays(days, window, widthPx);
  const top = lane * lanePx + airPx;
  if (place.side === null) {
    const x = isMirrored ? widthPx - place.right : place.left;
    const width = place.right - place.left;
    if (width > headPx) ring(context, { x, y: top, width, height: lanePx - airPx - 5 }, colours);
    else mark(context, needlePath(x + width / 2, top - 2, (lane + 1) * lanePx - 2), colours);
    return;
  }
  const isAtLeft = (place.side === 'before') !== isMirrored;
  const [edge, inward] = isAtLeft ? [1, 1] : [widthPx - 1, -1];
  const middle = top + (lanePx - airPx) / 2;
  mark(context, `M${edge} ${middle}l${inward * signPx} ${-signPx}v${2 * signPx}z`, colours);
}

/** Set off from whatever lies below it. */
function mark(context: Context, path: string, { ink, ground }: Colours): void {
  const sign = new Path2D(path);
  context.strokeStyle = ground;
  context.lineWidth = 3;
  context.stroke(sign);
  context.fillStyle = ink;
  context.fill(sign);
}

/** A line from top to foot, with a head that tells it from a tick. */
export const needlePath = (x: number, top: number, foot: number): string =>
  `M${x - headPx / 2} ${top}h${headPx}l-4 6V${foot}h-2V${top + 6}z`;
