// The frame of the map that the build draws: a box of the world that holds the story's places, in one of a few shapes
// that the style sheet knows, so that it fits any room without a script. Arithmetic only.
import type { LatLng } from '../model/story.ts';
import { boundsOf, unwrapInto } from './bounds.ts';
import type { Size } from './box.ts';
import { projectAt, worldWidth, type Pixel } from './mercator.ts';

/** Width over height. The style sheet has the same ones. */
export const frameShapes = { '2-1': 2, '4-3': 4 / 3, '1-1': 1, '3-4': 3 / 4, '1-2': 1 / 2 } as const;
export type FrameShape = keyof typeof frameShapes;

/** The steps of the frame's width in which its ground is written: about a pixel each, on a wide page. */
export const groundSteps = 250;

export interface BuiltFrame {
  readonly shape: FrameShape;
  /** In worlds (zoom 0 is one world of 256 px): the top left corner, and the width. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Narrower than this the map would show more than its lines know, in worlds: 300 px at zoom 6. */
const leastExtent = 300 / worldWidth(6);

/** The inhabited world, for a story without points. */
const world: readonly LatLng[] = [
  { lat: 70, lng: -130 },
  { lat: -50, lng: 160 },
];

export function selectBuiltFrame(points: readonly LatLng[]): BuiltFrame {
  const bounds = boundsOf(points);
  const pixels = (bounds ? points.map((point) => unwrapInto(bounds, point)) : world).map(inWorlds);
  const xs = pixels.map(({ x }) => x);
  const ys = pixels.map(({ y }) => y);
  const wide = Math.max(Math.max(...xs) - Math.min(...xs), leastExtent);
  const high = Math.max(Math.max(...ys) - Math.min(...ys), leastExtent);
  const off = (shape: FrameShape) => Math.abs(Math.log(frameShapes[shape] / (wide / high)));
  const [shape = '1-1'] = (Object.keys(frameShapes) as FrameShape[]).sort((a, b) => off(a) - off(b));
  const width = Math.max(wide, high * frameShapes[shape]);
  const height = width / frameShapes[shape];
  return {
    shape,
    width,
    height,
    left: (Math.min(...xs) + Math.max(...xs) - width) / 2,
    top: (Math.min(...ys) + Math.max(...ys) - height) / 2,
  };
}

/** Degrees to worlds from the top left corner of the one that begins at 180° W. */
export function inWorlds(point: LatLng): Pixel {
  const { x, y } = projectAt(0, point);
  return { x: x / worldWidth(0), y: y / worldWidth(0) };
}

/** Where a point of the world stands in the frame, in per cent of it. */
export function partOf({ left, top, width, height }: BuiltFrame, { x, y }: Pixel) {
  const percent = (part: number) => `${Math.round(part * 1e4) / 100}%`;
  return { x: percent((x - left) / width), y: percent((y - top) / height) };
}

/** The pads of the frame in its room, in pixels and in parts of its height: the style sheet has the same ones. */
const besidePx = { left: 32, right: 96 };
const topPart = 0.12;
const heightPart = 0.65;

export interface FramedView {
  readonly zoom: number;
  /** The top left corner, in pixels of the zoom from the world's corner. */
  readonly origin: Pixel;
  readonly size: Size;
}

/** The room on a phone: what stands free there stands free everywhere. */
export const leastRoom: Size = { width: 390, height: 303 };

/** The frame in a room of `size` as the map's own arithmetic knows it. */
export function viewOf({ shape, left, top, width }: BuiltFrame, size: Size): FramedView {
  const free = { width: size.width - besidePx.left - besidePx.right, height: size.height * heightPart };
  const widthPx = Math.min(free.width, free.height * frameShapes[shape]);
  const scale = widthPx / width;
  return {
    size,
    zoom: Math.log2(scale / worldWidth(0)),
    origin: {
      x: left * scale - besidePx.left - (free.width - widthPx) / 2,
      y: top * scale - size.height * topPart - (free.height - widthPx / frameShapes[shape]) / 2,
    },
  };
}
