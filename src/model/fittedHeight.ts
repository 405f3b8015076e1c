// How high an embed asks to be where nobody resizes it: its head, a map that one can read, and some of the list, in a
// column of 600 px. Others are told before any browser has drawn it, so it is counted; a browser test compares.
import type { Story } from './story.ts';

const columnPx = 600;
/** Pixels of the embed's head beside its headline, of one line of that, and of the map. */
const headPx = 38;
const linePx = 24;
const mapPx = 288;
/** Of the list: its tools, its fold of what was long before, and the first event's title and words. */
const listPx = 346;
/** Of the headline's face at its size, on average: Georgia's, which is wider than most. */
const letterPx = 10.6;
/** What stands beside the headline: margins, and the link to the story, which is higher than one line. */
const besidePx = 162;
const linkPx = 28;

/** Pixels, for the frame's `height`. */
export function fittedHeightPx({ headline }: Pick<Story, 'headline'>): number {
  const letters = Math.floor((columnPx - besidePx) / letterPx);
  const headlinePx = Math.ceil(headline.length / letters) * linePx;
  return headPx + Math.max(headlinePx, linkPx) + mapPx + listPx;
}

/** Of a table's embed: its map, its counts, its drawing and the first event; the browser scrolls to the others. */
export const fittedTableHeightPx = 760;
