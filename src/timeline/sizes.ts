// Sizes of the strip in pixels, shared by its arithmetic and its drawing. The style sheet draws badges of this size.
export const rowPx = 26;
/** Above and below the rows of a lane. */
export const lanePadPx = 2;
export const badgePx = 22;
export const gapPx = 6;
/** How far a bar reaches at least whose start is not known. */
export const tornPx = 140;
