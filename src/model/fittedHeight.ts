// How high an embed asks to be where nobody resizes it: its head, a map that one can read, and some of the list.
import type { Story } from './story.ts';

/** Pixels of the embed's head beside its headline, of one line of that, of the map, and of the list under it. */
const headPx = 58;
const linePx = 27;
const mapPx = 288;
const listPx = 320;
/** Of the headline's face at its size, on average. */
const letterPx = 10.6;
const besidePx = 36;

/** Pixels, for the frame's `height`, at a width in pixels. */
export function fittedHeightPx({ headline }: Pick<Story, 'headline'>, widthPx = 600): number {
  const letters = Math.max(1, Math.floor((widthPx - besidePx) / letterPx));
  return headPx + Math.ceil(headline.length / letters) * linePx + mapPx + listPx;
}
