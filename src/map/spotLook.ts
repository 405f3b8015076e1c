// What spots are painted with: the theme's colours, the categories' shapes as small pictures, and the widths of digits.
import type { Colours } from '../ui/readColours.ts';
import { badgePaths } from '../ui/badgePaths.ts';
import { readFaces } from '../ui/measureText.ts';
import { categoryLook } from '../ui/TableContext.tsx';
import { eventRadiusPx } from './spotSizes.ts';

export interface SpotLook {
  readonly colours: Colours;
  readonly face: string;
  toneOf(category: number): string;
  /** A shape with its outline, in a square of `pictureSidePx`. */
  pictureOf(category: number, isNear: boolean, isOutlined?: boolean): HTMLCanvasElement;
  /** Of a written number in letters of one pixel. */
  widthOf(written: string): number;
}

export const pictureSidePx = 2 * eventRadiusPx + 6;

/** `density` is how many pixels of the screen a pixel of the page has. */
export function createSpotLook(colours: Colours, density: number): SpotLook {
  const pictures = new Map<string, HTMLCanvasElement>();
  const toneOf = (category: number) => colours.tones[categoryLook(category).tone] ?? colours.ink;
  const face = readFaces().sans;
  return {
    colours,
    face,
    toneOf,
    pictureOf(category, isNear, isOutlined = false) {
      const key = `${category} ${String(isNear)} ${String(isOutlined)}`;
      let picture = pictures.get(key);
      if (!picture) {
        picture = document.createElement('canvas');
        paintShape(picture, category, { isNear, isOutlined }, { colours, tone: toneOf(category), density });
        pictures.set(key, picture);
      }
      return picture;
    },
    widthOf: createRuler(face),
  };
}

interface Ink {
  readonly colours: Colours;
  readonly tone: string;
  readonly density: number;
}

/** Dashed where the event is only near, and hollow, as an outlined one: no shape looks more certain than its row. */
function paintShape(
  canvas: HTMLCanvasElement,
  category: number,
  { isNear, isOutlined }: { readonly isNear: boolean; readonly isOutlined: boolean },
  { colours, tone, density }: Ink,
): void {
  canvas.width = canvas.height = Math.ceil(pictureSidePx * density);
  const context = canvas.getContext('2d');
  if (!context) return;
  const { shape, tone: toneNumber } = categoryLook(category);
  const path = new Path2D(badgePaths[shape]);
  // The paths stand in a box of 24.
  const scale = (2 * eventRadiusPx * density) / 24;
  const start = ((pictureSidePx * density) / 2 - 12 * scale) | 0;
  context.setTransform(scale, 0, 0, scale, start, start);
  context.lineJoin = 'round';
  const isHollow = isNear || isOutlined || toneNumber === 0;
  context.lineWidth = isHollow ? 10 : 5;
  context.strokeStyle = colours.land;
  context.stroke(path);
  context.fillStyle = isHollow ? colours.land : tone;
  context.fill(path);
  if (!isHollow) return;
  context.lineWidth = 4;
  context.strokeStyle = tone;
  if (isNear) context.setLineDash([5.2, 3.2]);
  context.stroke(path);
}

/** Measures ten digits once, not every number: while the map is dragged there are thousands of them. */
function createRuler(face: string): (written: string) => number {
  const widths = new Map<string, number>();
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `600 100px ${face}`;
  return (written) => {
    let width = 0;
    for (const sign of written) {
      let own = widths.get(sign);
      if (own === undefined) {
        own = (context?.measureText(sign).width ?? 57) / 100;
        widths.set(sign, own);
      }
      width += own;
    }
    return width;
  };
}
