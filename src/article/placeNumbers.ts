// Margin numbers that would stand on each other: two share a line, a third goes down.

const linePx = 25;

/** Takes tops in pixels by the offset of their mark; gives each a top and a column, 0 next to the text. */
export function placeNumbers(
  marks: readonly { readonly start: number; readonly top: number }[],
): ReadonlyMap<number, { top: number; column: number }> {
  const lastTop = [-Infinity, -Infinity];
  const places = new Map<number, { top: number; column: number }>();
  for (const { start, top } of [...marks].sort((a, b) => a.top - b.top || a.start - b.start)) {
    const free = lastTop.findIndex((last) => top - last >= linePx);
    const column = free === -1 ? (lastTop[0]! <= lastTop[1]! ? 0 : 1) : free;
    const placed = free === -1 ? lastTop[column]! + linePx : top;
    lastTop[column] = placed;
    places.set(start, { top: placed, column });
  }
  return places;
}
