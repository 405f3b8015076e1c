// Paints spots into a canvas: shapes of single events, and circles with a number in a ring of their categories' shares.
import { worldWidth, type Pixel } from '../geo/mercator.ts';
import type { CanvasFrame } from './createCanvasPane.ts';
import type { Spot } from './layoutSpots.ts';
import { pictureSidePx, type SpotLook } from './spotLook.ts';
import { dominantOf, fontSizeOf, ringParts, ringPx } from './spotSizes.ts';

type Context = CanvasRenderingContext2D;

/** How much of a category's tone a circle's middle has: its number stays easy to read. */
const tint = 0.16;
/** Between the parts of a ring, in pixels along it. */
const gapPx = 1.5;
const fullTurn = 2 * Math.PI;
const top = -Math.PI / 2;

export interface FocusSpot {
  readonly at: Pixel;
  readonly category: number;
  readonly isNear: boolean;
}

/** `write` puts a number into the page's digits. What lies outside of the canvas is not painted. */
export function paintSpots(
  context: Context,
  { zoom, corner, widthPx, heightPx, density }: CanvasFrame,
  spots: readonly Spot[],
  focus: FocusSpot | null,
  look: SpotLook,
  write: (count: number) => string,
): void {
  const world = worldWidth(zoom);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  for (const spot of spots) {
    const x = spot.at.x * world - corner.x;
    const y = spot.at.y * world - corner.y;
    const { radiusPx } = spot;
    if (x < -radiusPx || y < -radiusPx || x > widthPx + radiusPx || y > heightPx + radiusPx) continue;
    if (spot.kind === 'event')
      paintPicture(context, x, y, density, look.pictureOf(dominantOf(spot.byCategory), spot.isNear));
    else paintCircle(context, x, y, spot, look, write(spot.count));
  }
  if (focus)
    paintFocus(context, focus.at.x * world - corner.x, focus.at.y * world - corner.y, focus, look, density);
}

/** On whole pixels of the screen: between them it would blur. */
function paintPicture(
  context: Context,
  x: number,
  y: number,
  density: number,
  picture: HTMLCanvasElement,
): void {
  const snap = (middle: number) => Math.round((middle - pictureSidePx / 2) * density) / density;
  context.drawImage(picture, snap(x), snap(y), picture.width / density, picture.height / density);
}

function paintCircle(
  context: Context,
  x: number,
  y: number,
  { radiusPx, byCategory, isNear }: Spot,
  look: SpotLook,
  written: string,
): void {
  const { colours, face } = look;
  context.beginPath();
  context.arc(x, y, radiusPx + 1, 0, fullTurn);
  context.fillStyle = colours.land;
  context.fill();
  context.globalAlpha = tint;
  context.beginPath();
  context.arc(x, y, radiusPx - ringPx, 0, fullTurn);
  context.fillStyle = look.toneOf(dominantOf(byCategory));
  context.fill();
  context.globalAlpha = 1;
  paintRing(context, x, y, radiusPx - ringPx / 2, byCategory, look, isNear);
  const sizePx = fontSizeOf(radiusPx, look.widthOf(written));
  context.font = `600 ${sizePx}px ${face}`;
  context.fillStyle = colours.ink;
  context.fillText(written, x, y + sizePx * 0.36);
}

function paintRing(
  context: Context,
  x: number,
  y: number,
  radiusPx: number,
  byCategory: ArrayLike<number>,
  look: SpotLook,
  isNear: boolean,
): void {
  const parts = ringParts(byCategory);
  const gap = parts.length > 1 ? gapPx / radiusPx : 0;
  context.lineWidth = ringPx;
  if (isNear) context.setLineDash([3, 2]);
  for (const { category, from, to } of parts) {
    // A share that is smaller than the gap is still to be seen.
    const end = Math.max(to - gap, from + gap / 2);
    context.beginPath();
    context.arc(x, y, radiusPx, top + from, top + end);
    context.strokeStyle = look.toneOf(category);
    context.stroke();
  }
  if (isNear) context.setLineDash([]);
}

const focusRadiusPx = 12;

/** The chosen event's shape with a ring around it, and ground between. */
function paintFocus(
  context: Context,
  x: number,
  y: number,
  { category, isNear }: FocusSpot,
  look: SpotLook,
  density: number,
): void {
  const { land, ink } = look.colours;
  context.beginPath();
  context.arc(x, y, focusRadiusPx, 0, fullTurn);
  context.fillStyle = land;
  context.fill();
  context.lineWidth = 5;
  context.strokeStyle = land;
  context.stroke();
  context.lineWidth = 2;
  context.strokeStyle = ink;
  context.stroke();
  paintPicture(context, x, y, density, look.pictureOf(category, isNear));
}
