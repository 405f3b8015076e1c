// Margin numbers that would stand on each other: two share a line, a third goes down.

const linePx = 25;

/** Takes tops in pixels, in the order of the text; gives each a top and a column, 0 next to the text, by its key. */
export function placeNumbers(
  marks: readonly { readonly key: string; readonly top: number }[],
): ReadonlyMap<string, { top: number; column: number }> {
  const lastTops: [number, number] = [-Infinity, -Infinity];
  const places = new Map<string, { top: number; column: number }>();
  for (const { key, top } of [...marks].sort((a, b) => a.top - b.top)) {
    const [near, far] = lastTops;
    const column = top - near >= linePx ? 0 : top - far >= linePx ? 1 : near <= far ? 0 : 1;
    const placed = Math.max(top, lastTops[column] + linePx);
    lastTops[column] = placed;
    places.set(key, { top: placed, column });
  }
  return places;
}
