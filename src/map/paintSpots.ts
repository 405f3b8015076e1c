// Paints spots into a canvas: shapes of single events, and circles with a number in a ring of their categories' shares.
import { firstCopy, worldWidth, type Pixel } from '../geo/mercator.ts';
import type { CanvasFrame } from './createCanvasPane.ts';
import type { FocusSpot } from './focusSpot.ts';
import type { Spot } from './layoutSpots.ts';
import { pictureSidePx, type SpotLook } from './spotLook.ts';
import { dominantOf, endOf, fontSizeOf, gapOf, ringParts, ringPx } from './spotSizes.ts';

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly density: number;
  readonly look: SpotLook;
  /** What the context's letters are: setting them anew takes longer than writing a number. */
  fontPx: number;
}

/** How much of a category's tone a circle's middle has: its number stays easy to read. */
const tint = 0.16;
const fullTurn = 2 * Math.PI;
const top = -Math.PI / 2;

/**
 * `write` puts a number into the page's digits. In every copy of the world of which the canvas has a part; what lies outside
 * of it is not painted.
 */
export function paintSpots(
  context: CanvasRenderingContext2D,
  { zoom, corner, widthPx, heightPx, density }: CanvasFrame,
  spots: readonly Spot[],
  focus: FocusSpot | null,
  look: SpotLook,
  write: (count: number) => string,
): void {
  const pen: Pen = { context, density, look, fontPx: 0 };
  const world = worldWidth(zoom);
  context.textAlign = 'center';
  context.direction = 'ltr';
  const everywhere = ({ at }: { readonly at: Pixel }, radiusPx: number, paint: (at: Pixel) => void) => {
    const y = at.y * world - corner.y;
    if (y < -radiusPx || y > heightPx + radiusPx) return;
    const first = firstCopy(at.x * world - corner.x, -radiusPx, world);
    for (let x = first; x <= widthPx + radiusPx; x += world) paint({ x, y });
  };
  for (const spot of spots)
    everywhere(spot, spot.radiusPx, (at) => {
      if (spot.kind === 'event')
        paintPicture(pen, at, look.pictureOf(dominantOf(spot.byCategory), spot.isNear));
      else paintCircle(pen, at, spot, write(spot.count));
    });
  if (focus) everywhere(focus, mostFocusPx, (at) => paintFocus(pen, at, focus));
}

/** On whole pixels of the screen: between them it would blur. */
function paintPicture({ context, density }: Pen, { x, y }: Pixel, picture: HTMLCanvasElement): void {
  const snap = (middle: number) => Math.round((middle - pictureSidePx / 2) * density) / density;
  context.drawImage(picture, snap(x), snap(y), picture.width / density, picture.height / density);
}

function paintCircle(pen: Pen, { x, y }: Pixel, spot: Spot, written: string): void {
  const { context, look } = pen;
  const { radiusPx, byCategory } = spot;
  context.beginPath();
  context.arc(x, y, radiusPx + 1, 0, fullTurn);
  context.fillStyle = look.colours.land;
  context.fill();
  context.globalAlpha = tint;
  context.beginPath();
  context.arc(x, y, radiusPx - ringPx, 0, fullTurn);
  context.fillStyle = look.toneOf(dominantOf(byCategory));
  context.fill();
  context.globalAlpha = 1;
  paintRing(pen, { x, y }, spot);
  const sizePx = fontSizeOf(radiusPx, look.widthOf(written));
  if (pen.fontPx !== sizePx) context.font = `600 ${sizePx}px ${look.face}`;
  pen.fontPx = sizePx;
  context.fillStyle = look.colours.ink;
  context.fillText(written, x, y + sizePx * 0.36);
}

/** Dashed where all of its events are only near the point. */
function paintRing({ context, look }: Pen, { x, y }: Pixel, { radiusPx, byCategory, isNear }: Spot): void {
  const middlePx = radiusPx - ringPx / 2;
  const parts = ringParts(byCategory);
  const gap = gapOf(parts, radiusPx);
  context.lineWidth = ringPx;
  if (isNear) context.setLineDash([3, 2]);
  for (const part of parts) {
    context.beginPath();
    context.arc(x, y, middlePx, top + part.from, top + endOf(part, gap));
    context.strokeStyle = look.toneOf(part.category);
    context.stroke();
  }
  if (isNear) context.setLineDash([]);
}

const focusRadiusPx = 12;
const mostFocusPx = 40;

/**
 * A ring with ground on both sides; within it the chosen event's shape, or the circle that it is in. Both are outlines where
 * the event is not among those found: it is nowhere counted.
 */
function paintFocus(pen: Pen, at: Pixel, focus: FocusSpot): void {
  const { context, look } = pen;
  const isCircle = 'radiusPx' in focus;
  context.beginPath();
  context.arc(at.x, at.y, isCircle ? focus.radiusPx + 3 : focusRadiusPx, 0, fullTurn);
  context.fillStyle = look.colours.land;
  if (!isCircle) context.fill();
  context.lineWidth = 5;
  context.strokeStyle = look.colours.land;
  context.stroke();
  context.lineWidth = 2;
  context.strokeStyle = look.colours.ink;
  if (!isCircle && !focus.isFound) context.setLineDash([4, 3]);
  context.stroke();
  context.setLineDash([]);
  if (!isCircle) paintPicture(pen, at, look.pictureOf(focus.category, focus.isNear, !focus.isFound));
}
