// Sizes of the strip in pixels, shared by its arithmetic and its drawing. The style sheet has the same ones.
import { readFaces } from '../ui/measureText.ts';

export const rowPx = 26;
export const axisPx = 28;
/** Above and below the rows of a lane. */
export const lanePadPx = 2;
export const badgePx = 22;
export const gapPx = 6;
/** How much of a bar is drawn at its known end, when the other end is not known. */
export const tornPx = 22;
/** Between two ticks of the axis, at least. */
export const tickApartPx = 64;

/** The faces of the strip's texts, as CSS font shorthands. */
export function readStripFonts() {
  const { sans, serif } = readFaces();
  return {
    label: `600 13px ${sans}`,
    tick: `12px ${sans}`,
    hint: `600 12px ${sans}`,
    overviewTick: `11px ${sans}`,
    words: `italic 13px ${serif}`,
  };
}
