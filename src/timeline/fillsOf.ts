// What each category is filled with in a canvas. In forced colours all tones are one: there, stripes tell them apart.
import { categoryLook } from '../ui/TableContext.tsx';
import type { Colours } from '../ui/readColours.ts';

export function fillsOf(
  context: CanvasRenderingContext2D,
  categories: number,
  { tones }: Colours,
): readonly (string | CanvasPattern)[] {
  const isForced = matchMedia('(forced-colors: active)').matches;
  return Array.from({ length: categories }, (_, category) => {
    const tone = tones[categoryLook(category).tone] ?? '';
    return isForced && category > 0 ? (striped(context, tone, category) ?? tone) : tone;
  });
}

/** One line of pixels in two, in three, in four. */
function striped(context: CanvasRenderingContext2D, tone: string, category: number): CanvasPattern | null {
  const tile = document.createElement('canvas');
  Object.assign(tile, { width: 1, height: category + 1 });
  const inTile = tile.getContext('2d');
  if (!inTile) return null;
  inTile.fillStyle = tone;
  inTile.fillRect(0, 0, 1, 1);
  return context.createPattern(tile, 'repeat');
}
