// Margin numbers that would stand on each other: two share a line, a third goes down.

const linePx = 25;

/** Takes tops in pixels by the offset of their mark; gives each a top and a column, 0 next to the text. */
export function placeNumbers(
  marks: readonly { readonly start: number; readonly top: number }[],
): ReadonlyMap<number, { top: number; column: number }> {
  const lastTops: [number, number] = [-Infinity, -Infinity];
  const places = new Map<number, { top: number; column: number }>();
  for (const { start, top } of [...marks].sort((a, b) => a.top - b.top || a.start - b.start)) {
    const [near, far] = lastTops;
    const column = top - near >= linePx ? 0 : top - far >= linePx ? 1 : near <= far ? 0 : 1;
    const placed = Math.max(top, lastTops[column] + linePx);
    lastTops[column] = placed;
    places.set(start, { top: placed, column });
  }
  return places;
}
